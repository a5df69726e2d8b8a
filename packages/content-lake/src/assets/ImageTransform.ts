/** How an image is to be delivered, in the words of Sanity's image URLs: https://www.sanity.io/docs/image-urls */
export interface ImageTransform {
  /** The part of the original to start from, in its pixels. */
  readonly rect?: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  /** In pixels; `dpr` and the bounds `min-w`, `max-w` … are worked in. */
  readonly width?: number
  readonly height?: number
  readonly fit: ImageFit
  /** Which part stays where `fit` cuts. */
  readonly crop: ImageCrop
  /** Where `crop` is `focalpoint`: a place in the image, 0 to 1 each. */
  readonly focalPoint: {readonly x: number; readonly y: number}
  /** Undefined keeps the original's. */
  readonly format?: ImageFormat
  /** 0 to 100 */
  readonly quality: number
  readonly isProgressive: boolean
  /** In degrees. */
  readonly orientation: 0 | 90 | 180 | 270
  readonly flipsHorizontally: boolean
  readonly flipsVertically: boolean
  /** 0 to 2000; 0 is none. */
  readonly blur: number
  /** 0 to 100; 0 is none. */
  readonly sharpen: number
  /** -100 to 100; 0 is none. */
  readonly saturation: number
  readonly inverts: boolean
  /** `#rrggbb` or `#rrggbbaa` */
  readonly background?: string
  /** In pixels, on each side. */
  readonly padding: number
  /** Only the first frame of an animation. */
  readonly isStill: boolean
}

/** No side of an image that is made is longer, in pixels; padding comes on top. */
export const longestSide = 8192

export const imageFits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
export type ImageFit = (typeof imageFits)[number]

export const imageCrops = [
  'center',
  'top',
  'bottom',
  'left',
  'right',
  'focalpoint',
  'entropy',
] as const
export type ImageCrop = (typeof imageCrops)[number]

export const imageFormats = ['jpg', 'png', 'webp', 'avif', 'gif'] as const
export type ImageFormat = (typeof imageFormats)[number]
