import {previewUrlMetaName} from './metaNames.ts'

/**
 * The address of the site that shows drafts: said by the page that serves the Studio, else by `SANITY_STUDIO_PREVIEW_URL` when it was
 * built; null where there is none.
 */
export function previewUrl(): string | null {
  const meta = globalThis.document?.querySelector(`meta[name="${previewUrlMetaName}"]`)
  const address = meta?.getAttribute('content') || process.env.SANITY_STUDIO_PREVIEW_URL || ''
  return URL.canParse(address) ? new URL(address).origin : null
}
