import type {Route} from '../generated/types.ts'

/** By the type of a document, the types of the pages that show it; `every` for what stands on all of them. */
export type PageRelations = Readonly<Record<string, readonly Route['_type'][] | 'every'>>

/** Where the pages of this package's queries show a document, besides its own page. */
export const pageRelations: PageRelations = {
  siteSettings: 'every',
  navigation: 'every',
  crisisResource: 'every',
  provider: 'every',
  person: 'every',
  source: 'every',
  topic: ['faq', 'guide', 'programPage'],
  levelOfCare: ['guide', 'programPage'],
  redirect: [],
  programPage: ['condition', 'faq', 'glossaryTerm', 'guide', 'programPage', 'therapy'],
  guide: ['glossaryTerm'],
  therapy: ['glossaryTerm', 'guide', 'programPage', 'therapy'],
  myth: ['glossaryTerm', 'guide', 'programPage'],
  faq: ['glossaryTerm', 'guide', 'programPage'],
  location: ['glossaryTerm'],
  glossaryTerm: ['glossaryTerm'],
  condition: ['glossaryTerm', 'guide', 'programPage'],
}
