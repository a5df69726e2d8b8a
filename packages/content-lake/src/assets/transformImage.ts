import sharp, {type FitEnum, type Sharp} from 'sharp'
import {
  longestSide,
  type ImageFit,
  type ImageFormat,
  type ImageTransform,
} from './ImageTransform.ts'
import {toFocalRect} from './toFocalRect.ts'

/** An image made from another. */
export interface TransformedImage {
  readonly bytes: Uint8Array
  readonly mimeType: string
}

/** Makes the image that an address asks for. `original` is the format of the bytes. */
export async function transformImage(
  bytes: Uint8Array,
  original: ImageFormat,
  transform: ImageTransform,
): Promise<TransformedImage> {
  const format = transform.format ?? original
  const animated = !transform.isStill && (original === 'gif' || original === 'webp')
  const upright = sharp(bytes, {animated}).autoOrient()
  const {width, height} = (await upright.metadata()).autoOrient
  const part = clampRect(transform.rect, {width, height})
  const shown = part ? upright.extract(part) : upright
  const resized = resize(shown, transform, part ?? {left: 0, top: 0, width, height})
  const finished = await encode(adjust(resized, transform), format, transform).toBuffer()
  return {bytes: await turn(finished, format, transform), mimeType: mimeTypes[format]}
}

const mimeTypes: Readonly<Record<ImageFormat, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const fits: Readonly<Record<ImageFit, keyof FitEnum>> = {
  clip: 'inside',
  max: 'inside',
  crop: 'cover',
  min: 'cover',
  fill: 'contain',
  fillmax: 'contain',
  scale: 'fill',
}

const transparent = {r: 0, g: 0, b: 0, alpha: 0}

function resize(image: Sharp, transform: ImageTransform, shown: Rect): Sharp {
  const {width, height, fit, crop} = transform
  if (width === undefined || height === undefined) {
    // The side that nobody asked for follows from the shape: a narrow image, made wide, would be endless.
    return image.resize({
      width: width ?? longestSide,
      height: height ?? longestSide,
      fit: 'inside',
      withoutEnlargement: width === height || fit === 'max' || fit === 'min' || fit === 'fillmax',
    })
  }
  const cuts = fit === 'crop' || fit === 'min'
  if (cuts && crop === 'focalpoint') {
    const focal = toFocalRect(shown, {width, height}, transform.focalPoint)
    return image
      .extract(focal)
      .resize({width, height, fit: 'fill', withoutEnlargement: fit === 'min'})
  }
  return image.resize({
    width,
    height,
    fit: fits[fit],
    position: crop === 'entropy' ? sharp.strategy.entropy : crop === 'focalpoint' ? 'center' : crop,
    background: transform.background ?? transparent,
    withoutEnlargement: fit === 'max' || fit === 'min' || fit === 'fillmax',
  })
}

function adjust(image: Sharp, transform: ImageTransform): Sharp {
  const {background = transparent, padding} = transform
  let adjusted = image
  if (padding > 0) {
    adjusted = adjusted.extend({
      top: padding,
      bottom: padding,
      left: padding,
      right: padding,
      background,
    })
  }
  if (transform.saturation === -100) adjusted = adjusted.grayscale()
  else if (transform.saturation !== 0) {
    adjusted = adjusted.modulate({saturation: 1 + transform.saturation / 100})
  }
  if (transform.blur > 0) adjusted = adjusted.blur(Math.max(0.3, transform.blur / 10))
  if (transform.sharpen > 0) adjusted = adjusted.sharpen({sigma: 1 + transform.sharpen / 50})
  if (transform.inverts) adjusted = adjusted.negate({alpha: false})
  if (transform.background) adjusted = adjusted.flatten({background: transform.background})
  return adjusted
}

function encode(
  image: Sharp,
  format: ImageFormat,
  {quality, isProgressive}: ImageTransform,
): Sharp {
  const q = Math.max(1, Math.round(quality))
  switch (format) {
    case 'jpg':
      return image.flatten({background: '#ffffff'}).jpeg({quality: q, progressive: isProgressive})
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({quality: q})
    case 'avif':
      return image.avif({quality: q, effort: 2})
    case 'gif':
      return image.gif()
  }
}

/** Turning comes last: sizes speak of the image before it is turned. */
async function turn(
  bytes: Uint8Array,
  format: ImageFormat,
  transform: ImageTransform,
): Promise<Uint8Array> {
  const {orientation, flipsHorizontally, flipsVertically} = transform
  if (orientation === 0 && !flipsHorizontally && !flipsVertically) return bytes
  const turned = sharp(bytes).rotate(orientation).flop(flipsHorizontally).flip(flipsVertically)
  return encode(turned, format, transform).toBuffer()
}

function clampRect(
  rect: Rect | undefined,
  image: {width: number; height: number},
): Rect | undefined {
  if (!rect) return undefined
  const left = Math.min(rect.left, image.width - 1)
  const top = Math.min(rect.top, image.height - 1)
  return {
    left,
    top,
    width: Math.min(rect.width, image.width - left),
    height: Math.min(rect.height, image.height - top),
  }
}
