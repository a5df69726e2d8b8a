import {map} from 'rxjs'
import type {DocumentLocationResolver} from 'sanity/presentation'
import {apiVersion} from '../structure/apiVersion.ts'
import {toLocations, type LocatedDocument} from './toLocations.ts'

const projection = /* groq */ `{
  _type,
  "title": coalesce(title, name, term, question, fact),
  "slug": slug.current,
  language
}`
const fetch = /* groq */ `{
  "own": *[_id == $id][0] ${projection},
  "referrers": *[references($id)] | order(_type, _id) [0...50] ${projection}
}`
/** What may change the answer. A listener takes a filter and nothing else. */
const listen = /* groq */ `*[_id in [$id, "drafts." + $id] || references($id)]`

/** Where readers meet a document, as its form shows it: “used on”, with links into the preview. */
export const locate: DocumentLocationResolver = ({id, perspectiveStack}, {documentStore}) =>
  documentStore
    .listenQuery(
      {fetch, listen},
      {id},
      {perspective: perspectiveStack, apiVersion, tag: 'locations'},
    )
    .pipe(
      map((answer) => {
        // why: the query asks for these.
        const found = answer as {own: LocatedDocument | null; referrers: LocatedDocument[]} | null
        return toLocations(found?.own ?? null, found?.referrers ?? [])
      }),
    )
