import type {Environment} from './readSiteUrl.ts'
import {SettingsError} from './SettingsError.ts'

/** What a server needs to show drafts. */
export interface PreviewSettings {
  /** Reads drafts. It stays on the server. */
  readonly token: string
  /** The address of the Studio, without a slash at the end. */
  readonly studioUrl: string
  /** Its origin, which alone may show the site in a frame. */
  readonly studioOrigin: string
}

/**
 * How drafts are shown: with the token in `CONTENT_READ_TOKEN`, to the Studio at `STUDIO_URL`; null without a token.
 * Throws a `SettingsError` for a `STUDIO_URL` that is no address.
 */
export function readPreviewSettings(environment: Environment): PreviewSettings | null {
  const token = environment['CONTENT_READ_TOKEN']
  if (!token) return null
  const text = environment['STUDIO_URL'] || 'http://localhost:3333'
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(
      `STUDIO_URL is "${text}". Set it to the address of the Studio, such as https://example.sanity.studio.`,
    )
  }
  return {token, studioUrl: url.href.replace(/\/$/, ''), studioOrigin: url.origin}
}
