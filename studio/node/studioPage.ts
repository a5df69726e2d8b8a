import {lakeUrlMetaName} from '../workspace/lakeUrlMetaName.ts'

/** The built page, told where its lake is. One build so serves whatever port the lake has. */
export function studioPage(html: string, lakeUrl: string | undefined): string {
  if (lakeUrl === undefined) return html
  const content = encodeURI(new URL(lakeUrl).origin)
  return html.replace('<head>', `<head><meta name="${lakeUrlMetaName}" content="${content}"/>`)
}
