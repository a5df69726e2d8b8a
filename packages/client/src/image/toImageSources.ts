import type {ContentImage} from './ContentImage.ts'
import type {ImageOptions} from './ImageOptions.ts'
import {createRenditionSource} from './createRenditionSource.ts'
import type {RenditionSource} from './createRenditionSource.ts'

/** Attributes of an `img`, and what may stand in its place until it is there. */
export interface ImageSources {
  readonly src: string
  /** Sizes to choose from; null where the server has one only, as of a drawing. */
  readonly srcset: string | null
  /** How wide the picture is on the page; null beside no `srcset`. */
  readonly sizes: string | null
  /** The shape of the largest rendition in pixels, so that the page does not jump; null where nobody knows it. */
  readonly width: number | null
  readonly height: number | null
  /** What the picture shows, for people who do not see it; it keeps the marks of visual editing. */
  readonly alt: string
  /** A tiny picture as a `data:` address, for the time of loading. */
  readonly placeholder: string | null
  /** For CSS `object-position`, where the page cuts the picture further: keeps the focus point in sight. */
  readonly objectPosition: string
}

/** How `toImageSources` prepares a picture. */
export interface ImageSourcesOptions extends ImageOptions {
  /** The widths to choose from, in pixels; those that the original does not have are left out. */
  readonly widths?: readonly number[] | undefined
  /** How wide the picture is on the page, as in `(min-width: 60rem) 40rem, 100vw`. */
  readonly sizes?: string | undefined
}

const defaultWidths = [320, 640, 960, 1280, 1920, 2560]
/** For browsers that know no `srcset`. */
const plainWidth = 1280

/**
 * What an `img` needs to show a picture at every width: cropped as the editor chose and never larger than the original.
 * Null where there is no picture, or its file is gone.
 *
 * @example
 * const sources = toImageSources(page.image, {sizes: '(min-width: 60rem) 40rem, 100vw'})
 * if (sources) console.log(sources.src, sources.srcset, sources.alt)
 */
export function toImageSources(
  image: ContentImage,
  options: ImageSourcesOptions = {},
): ImageSources | null {
  const source = createRenditionSource(image, options)
  if (!source) return null
  const renditions = toWidths(source, options).map((width) => source.toRendition(width))
  const largest = renditions.at(-1) ?? source.toRendition(options.width)
  const plain = renditions.findLast(({width}) => width <= plainWidth) ?? renditions[0] ?? largest
  const isChoice = source.canResize && renditions.length > 0
  return {
    src: plain.url,
    srcset: isChoice ? renditions.map(({url, width}) => `${url} ${width}w`).join(', ') : null,
    sizes: isChoice ? (options.sizes ?? '100vw') : null,
    width: largest.width || null,
    height: largest.height || null,
    alt: image?.alt ?? '',
    placeholder: toPlaceholder(image?.asset?.lqip),
    objectPosition: toObjectPosition(source),
  }
}

/** The widths that a picture has, the smallest first; the largest is the one asked for, or the original's own. */
function toWidths(
  {rect, canResize}: RenditionSource,
  {width, widths = defaultWidths}: ImageSourcesOptions,
): readonly number[] {
  if (!canResize) return []
  const wanted = widths.filter((candidate) => Number.isFinite(candidate) && candidate >= 1)
  const most = wanted.length > 0 ? Math.max(...wanted) : rect.width
  const longest = Math.min(rect.width, width && width >= 1 ? width : most)
  const smaller = wanted.filter((candidate) => candidate < longest)
  return [...new Set([...smaller, longest].map(Math.round))].sort((one, other) => one - other)
}

/** Editors' data ends up in a style sheet here, so it may be nothing but a picture in base64. */
function toPlaceholder(lqip: string | null | undefined): string | null {
  return lqip && /^data:image\/[a-z]+;base64,[\w+/]+=*$/.test(lqip) ? lqip : null
}

function toObjectPosition({rect, focus}: RenditionSource): string {
  const toPercent = (place: number, start: number, length: number) =>
    length > 0 ? Math.round(Math.min(Math.max((place - start) / length, 0), 1) * 100) : 50
  const x = toPercent(focus.x, rect.left, rect.width)
  const y = toPercent(focus.y, rect.top, rect.height)
  return `${x}% ${y}%`
}
