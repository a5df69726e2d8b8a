import {lakeUrlMetaName, previewUrlMetaName} from '../workspace/metaNames.ts'

/** Where the Studio finds what stands beside it. */
export interface StudioSurroundings {
  /** Where the embedded lake answers; left out for a Studio that was built for the hosted Content Lake. */
  readonly lakeUrl?: string | undefined
  /** The site that shows drafts; without one there is no preview. */
  readonly previewUrl?: string | undefined
}

/** The built page, told where its lake and its site are. One build so serves whatever ports they have. */
export function studioPage(html: string, {lakeUrl, previewUrl}: StudioSurroundings): string {
  const metas = [
    [lakeUrlMetaName, lakeUrl],
    [previewUrlMetaName, previewUrl],
  ].map(([name, url]) =>
    url === undefined ? '' : `<meta name="${name}" content="${encodeURI(new URL(url).origin)}"/>`,
  )
  return html.replace('<head>', `<head>${metas.join('')}`)
}
