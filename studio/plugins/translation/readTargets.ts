import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from 'sanity'
import {collectReferences} from './collectReferences.ts'
import type {TargetsInLanguage} from './toTranslation.ts'

const query = /* groq */ `*[_id in $ids && defined(language) && language != $language]{
  "id": _id,
  "translation": *[translationOf.source._ref == ^._id && language == $language][0]{
    "id": _id, "type": _type, "isPublished": !(_originalId in path("drafts.**"))
  }
}`

interface Row {
  readonly id: string
  readonly translation: {id: string; type: string; isPublished: boolean} | null
}

/** What exists in `language` of all that a document refers to. */
export async function readTargets(
  client: SanityClient,
  document: SanityDocumentLike,
  language: string,
): Promise<TargetsInLanguage> {
  const rows = await client
    .withConfig({perspective: 'drafts'})
    .fetch<readonly Row[]>(query, {ids: collectReferences(document), language})
  return {
    translated: new Map(
      rows.flatMap(({id, translation}) => (translation ? [[id, translation]] : [])),
    ),
    untranslated: new Set(rows.flatMap(({id, translation}) => (translation ? [] : [id]))),
  }
}
