import type {Finding, Severity} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {imageFormats} from './imageFormats.ts'

/** What the document of an uploaded picture says about its file. */
export interface ImageAsset {
  readonly mimeType?: string | null
  readonly extension?: string | null
  /** In bytes. */
  readonly size?: number | null
  /** In pixels. */
  readonly width?: number | null
  readonly height?: number | null
}

const mebibyte = 1024 * 1024
const mostBytes = 10 * mebibyte
const mostPixels = 8000

const names = `${imageFormats
  .slice(0, -1)
  .map(({name}) => name)
  .join(', ')} or ${imageFormats.at(-1)?.name ?? ''}`

/** Finds pictures in a format that not every browser shows safely, and files that are too large to be served. */
export const imageAssetRule: FindingRule<ImageAsset> = ({
  mimeType,
  extension,
  size,
  width,
  height,
}) => {
  const findings: Finding[] = []
  if (isSvg(mimeType, extension)) {
    findings.push(
      toFinding(
        'error',
        'SVG files are refused: they can carry scripts that run in a reader’s browser, and cannot be cropped.',
        `Export the picture as ${names}, and upload that.`,
      ),
    )
  } else if (mimeType && !imageFormats.some((format) => format.mimeType === mimeType)) {
    findings.push(
      toFinding(
        'error',
        `Not every browser shows this format: ${extension?.toUpperCase() || mimeType}.`,
        `Save the picture as ${names}, and upload that.`,
      ),
    )
  }
  if (size && size > mostBytes) {
    findings.push(
      toFinding(
        'error',
        `The file has ${formatMegabytes(size)} MB; 10 are the most.`,
        'Make the picture smaller or compress it more, and upload it again.',
      ),
    )
  }
  if (Math.max(width ?? 0, height ?? 0) > mostPixels) {
    findings.push(
      toFinding(
        'warning',
        `The picture has ${width} × ${height} pixels; no page shows more than ${mostPixels} on a side.`,
        `Make it ${mostPixels} pixels or fewer on its longer side, and upload it again.`,
      ),
    )
  }
  return findings
}

/** Rounded up, so that a file that is a little too large does not seem to fit. */
const formatMegabytes = (bytes: number) => (Math.ceil((bytes / mebibyte) * 10) / 10).toFixed(1)

const isSvg = (mimeType: ImageAsset['mimeType'], extension: ImageAsset['extension']) =>
  mimeType === 'image/svg+xml' || extension === 'svg'

const toFinding = (severity: Severity, message: string, remedy: string): Finding => ({
  rule: 'imageAsset',
  severity,
  path: [],
  message,
  remedy,
})
