import {demoDocuments} from '@iop-content/schemas/demo'
import type {IdentifiedSanityDocumentStub} from '@sanity/client'
import {toPath} from '../../packages/site/src/routes/toPath.ts'
import {siteFixtures} from '../e2e/site/siteFixtures.ts'
import {sitePages} from '../e2e/site/sitePages.ts'

/** A document as it is written. */
export type Stored = IdentifiedSanityDocumentStub & {readonly language?: string}

/** The demonstration content, and what the site’s tests need besides. */
// why: both are documents as they are written, whose fields are JSON.
export const documents = [...demoDocuments, ...siteFixtures] as unknown as readonly Stored[]

/** Where the site shows a document; null for one without a page. */
export const pathOf = ({_type, slug, language}: Stored) =>
  _type === 'provider'
    ? '/provider/'
    : toPath({_type, slug: Object(slug).current ?? null}, language === 'es' ? 'es' : 'en')

const hasPage = (document: Stored) => sitePages.some((path) => path === pathOf(document))

/** How many of the pages refer to a document. */
const countReferences = ({_id}: Stored) =>
  documents.filter((one) => hasPage(one) && JSON.stringify(one).includes(`"_ref":"${_id}"`)).length

/** One document of each type: one whose page is among the site's, else the one that most pages refer to. */
export const samples = [...new Set(documents.map(({_type}) => _type))].flatMap((type) => {
  const all = documents.filter(({_type, language}) => _type === type && language !== 'es')
  return (
    all.find(hasPage) ?? all.toSorted((a, b) => countReferences(b) - countReferences(a))[0] ?? []
  )
})
