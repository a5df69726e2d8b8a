import {readContentSettings} from '../settings/readContentSettings.ts'

/**
 * What a page may load: its own styles and scripts, and pictures of the content. Nothing runs that stands in the page
 * itself, and nothing is sent to anybody else. What the Studio draws over a preview is styled in the page.
 */
export function toContentSecurityPolicy(isPreview = false): string {
  const {apiHost} = readContentSettings(process.env)
  const pictures = apiHost ? new URL(apiHost).origin : 'https://cdn.sanity.io'
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isPreview ? " 'unsafe-inline'" : ''}`,
    `img-src 'self' data: ${pictures}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}
