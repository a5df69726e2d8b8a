import type {ContentValidationError} from './errors/ContentValidationError.ts'

/** Which documents a client reads: published ones, drafts over them, or all as they are stored. */
export type ContentPerspective = 'published' | 'drafts' | 'raw'

/**
 * Hears of content that is not as the schema says, and yet keeps no page from its readers. It may be async: the result waits for
 * it, and what it throws or rejects with, the `fetch` rejects with.
 */
export type OnIssue = (issue: ContentValidationError) => void

/** The options of `createContentClient`. */
export interface ContentClientConfig<Perspective extends ContentPerspective = ContentPerspective> {
  /** The project's id; the embedded Content Lake's is `local`. */
  readonly projectId: string
  /** The dataset's name, such as `production`. */
  readonly dataset: string
  /** A date such as `2025-02-19`, or `1` or `X`. */
  readonly apiVersion?: string | undefined
  /**
   * Whether to read from the hosted API CDN: fast, and up to a minute old. True unless there is a token; drafts and an
   * embedded lake, which it does not have, are read from where they are.
   */
  readonly useCdn?: boolean | undefined
  /** A token that may read what the perspective needs; keep it out of browsers. */
  readonly token?: string | undefined
  /** The origin of an embedded Content Lake, such as `http://localhost:4747`; left out, the hosted one is read. */
  readonly apiHost?: string | undefined
  /** `published` unless said otherwise; drafts need a token. */
  readonly perspective?: Perspective | undefined
  /** Says that this token may be seen by everybody who opens the page. */
  readonly allowBrowserToken?: boolean | undefined
  /**
   * Hears of each item that a list comes without because it is broken, and of each block of an unknown type. Left
   * out, the console warns of such items, once. Throw in it to have no list rather than a part of it.
   */
  readonly onIssue?: OnIssue | undefined
  /**
   * How often a request is sent again that brought no answer or found the lake overloaded (the statuses 429, 502 and 503), each time
   * after a longer wait, which `Retry-After` does not change; 5 unless said otherwise.
   */
  readonly maxRetries?: number | undefined
}
