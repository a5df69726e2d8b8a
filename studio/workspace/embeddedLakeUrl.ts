import {lakeUrlMetaName} from './metaNames.ts'

/** Where the embedded lake is: said by the page that serves the Studio, else the usual port of this machine. */
export function embeddedLakeUrl(): string {
  const meta = globalThis.document?.querySelector(`meta[name="${lakeUrlMetaName}"]`)
  return (
    meta?.getAttribute('content') || process.env.SANITY_STUDIO_LAKE_URL || 'http://localhost:4747'
  )
}
