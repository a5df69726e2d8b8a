import sharp from 'sharp'
import {UnsupportedImageError} from './UnsupportedImageError.ts'

/** What the lake finds out about an uploaded image. */
export interface ImageInfo {
  /** As in a file's name. */
  readonly extension: string
  readonly mimeType: string
  /** In pixels, as the image is shown: its EXIF orientation is applied. */
  readonly width: number
  readonly height: number
  readonly hasAlpha: boolean
  /** False where at least one pixel lets something through. */
  readonly isOpaque: boolean
  /** A tiny preview as a data URL, to show while the image loads. */
  readonly lqip: string
}

/** In pixels. A preview is as wide, unless the image is so narrow that it would be too high. */
const previewSize = {width: 20, height: 200}

/** Reads an image. Throws `UnsupportedImageError` for bytes that are none, or of a kind that browsers do not show. */
export async function readImageInfo(bytes: Uint8Array): Promise<ImageInfo> {
  try {
    const image = sharp(bytes)
    const {format, compression, autoOrient, hasAlpha} = await image.metadata()
    const kind = kinds[format === 'heif' && compression === 'av1' ? 'avif' : format]
    if (!kind) throw new UnsupportedImageError(format)
    const {isOpaque} = await image.stats()
    const preview = image.autoOrient().resize({...previewSize, fit: 'inside'})
    const encoded = isOpaque ? preview.jpeg() : preview.png()
    const lqip = (await encoded.toBuffer()).toString('base64')
    return {
      ...kind,
      width: autoOrient.width,
      height: autoOrient.height,
      hasAlpha,
      isOpaque,
      lqip: `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${lqip}`,
    }
  } catch (error) {
    if (error instanceof UnsupportedImageError) throw error
    throw new UnsupportedImageError(undefined, {cause: error})
  }
}

const kinds: Readonly<Record<string, {extension: string; mimeType: string} | undefined>> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  avif: {extension: 'avif', mimeType: 'image/avif'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
}
