import type {ImageWithAltDraft, SeoDraft} from '@iop-content/client'
import type {JsonLdGraph} from '@iop-content/client/json-ld'

/** What the head of a page says of it. */
export interface PageHead {
  /** The path of the page, as in `/es/faqs/`. */
  readonly path: string
  readonly title: string
  readonly description?: string | null | undefined
  /** What editors wrote for search results; it goes before the page's own words. */
  readonly seo?: SeoDraft | null | undefined
  readonly image?: ImageWithAltDraft | null | undefined
  /** True for pages that search engines leave out, such as search results. */
  readonly noIndex?: boolean | undefined
  /** `article` for what somebody wrote and dated. */
  readonly type?: 'article' | 'website' | undefined
  /** Data for search engines, as schema.org has it. */
  readonly jsonLd?: JsonLdGraph | undefined
}
