import type {Alternate} from './toAlternates.ts'
import type {SharedImage} from './resolveImage.ts'

/** What the head of a page says, as plain data for any framework. */
export interface PageMetadata {
  readonly language: string
  /** For the `title` element: with the site’s name. */
  readonly title: string
  /** Null where the page has none. */
  readonly description: string | null
  readonly canonical: string
  /** For the `robots` meta element. */
  readonly robots: 'index, follow' | 'noindex, follow'
  /** `link rel="alternate"` in each language; empty where there is one, or the page is hidden from search engines. */
  readonly alternates: readonly Alternate[]
  readonly openGraph: OpenGraph
  readonly twitter: TwitterCard
}

/** The `og:` properties of a page. */
export interface OpenGraph {
  readonly type: 'article' | 'website'
  /** Without the site’s name, which stands beside it. */
  readonly title: string
  readonly description: string | null
  readonly url: string
  readonly siteName: string | null
  readonly locale: string
  readonly alternateLocales: readonly string[]
  /** When the page last changed: for an article. */
  readonly modifiedTime: string | null
  readonly image: SharedImage | null
}

/** The `twitter:` properties of a page. */
export interface TwitterCard {
  readonly card: 'summary' | 'summary_large_image'
  readonly title: string
  readonly description: string | null
  readonly image: string | null
  readonly imageAlt: string | null
}
