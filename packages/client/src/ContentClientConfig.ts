/** Which documents a client reads: published ones, drafts over them, or all as they are stored. */
export type ContentPerspective = 'published' | 'drafts' | 'raw'

/** The options of `createContentClient`. */
export interface ContentClientConfig<Perspective extends ContentPerspective = ContentPerspective> {
  /** The project's id; the embedded Content Lake's is `local`. */
  readonly projectId: string
  /** The dataset's name, such as `production`. */
  readonly dataset: string
  /** A date such as `2025-02-19`, or `1` or `X`. */
  readonly apiVersion?: string | undefined
  /** Whether to read from the hosted API CDN: fast, and up to a minute old. True where it can be. */
  readonly useCdn?: boolean | undefined
  /** A token that may read what the perspective needs; keep it out of browsers. */
  readonly token?: string | undefined
  /** The origin of an embedded Content Lake, such as `http://localhost:4747`; left out, the hosted one is read. */
  readonly apiHost?: string | undefined
  /** `published` unless said otherwise; drafts need a token. */
  readonly perspective?: Perspective | undefined
  /** Says that this token may be seen by everybody who opens the page. */
  readonly allowBrowserToken?: boolean | undefined
}
