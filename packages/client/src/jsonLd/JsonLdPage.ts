import type {FaqSummary} from '../generated/types.ts'
import type {MetadataPage} from '../metadata/MetadataPage.ts'

/** A list of questions as a page: what `faqsQuery` gives, and what the site calls it. */
export interface FaqList {
  readonly _type: 'faqs'
  readonly language: string
  readonly title: string
  readonly faqs: readonly FaqSummary[]
}

/** Every page that has structured data: the results of the queries for one page, and the list of questions. */
export type JsonLdPage = MetadataPage | FaqList
