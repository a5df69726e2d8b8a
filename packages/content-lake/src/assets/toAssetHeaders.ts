import type {LakeDocument} from '../documents/LakeDocument.ts'

/**
 * The headers with which an asset is served. Its name is its content's hash, so it can be kept for ever; and what a browser could run
 * (SVG, HTML, XML) runs in a sandbox, without scripts and without this lake's origin.
 */
export function toAssetHeaders(
  document: LakeDocument,
  mimeType: string,
  download: string | null,
): Readonly<Record<string, string>> {
  return {
    'content-type': mimeType.startsWith('text/') ? `${mimeType}; charset=utf-8` : mimeType,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    ...(isActive(mimeType) ? {'content-security-policy': sandbox} : {}),
    ...(download === null ? {} : {'content-disposition': toDisposition(document, download)}),
  }
}

const sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

function isActive(mimeType: string): boolean {
  return /html|xml|javascript|ecmascript/.test(mimeType)
}

/** `dl` gives the name; an empty `dl` takes the one that the file had when it was uploaded. RFC 6266. */
function toDisposition(document: LakeDocument, download: string): string {
  const original = document['originalFilename']
  const name = download || (typeof original === 'string' && original) || 'download'
  const plain = name.replaceAll(/[^\w .()-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
