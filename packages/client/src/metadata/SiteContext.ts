import type {ImageWithAlt, SiteSettings} from '../generated/types.ts'
import type {PageAddress} from './PageAddress.ts'

/** The site around a page: its address, how it names its pages, and its settings from `siteQuery`. */
export interface SiteContext {
  /** Where the site begins, as `https://example.org`: one address for all languages. */
  readonly url: string
  /** The home page in the language of the page, whole or from the root on; without it, `url`. */
  readonly home?: string | undefined
  /** The settings in the language of the page. */
  readonly settings: SiteSettings | null
  /** The address of a page, whole or from the root on. */
  readonly toUrl: (page: PageAddress) => string
  /** The address of a picture in the size for sharing; without it, the picture as it was uploaded. */
  readonly toImageUrl?: ((image: ImageWithAlt) => string | null | undefined) | undefined
  /** The language for readers of no listed language; without it, `en`. */
  readonly defaultLanguage?: string | undefined
}
