import {SettingsError} from './SettingsError.ts'

/** The variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where readers will find the site, from `SITE_URL`: the origin of canonical addresses and of the sitemap.
 * Throws a `SettingsError` for what is no origin.
 */
export function readSiteUrl(environment: Environment): string {
  const text = environment['SITE_URL'] || 'http://localhost:4321'
  const url = URL.canParse(text) ? new URL(text) : null
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')
  if (!isOrigin) {
    throw new SettingsError(
      `SITE_URL is "${text}". Set it to an origin such as https://example.org.`,
    )
  }
  return url.origin
}
