import {createImageUrlBuilder} from '@sanity/image-url'
import type {ContentImage} from './ContentImage.ts'
import type {ImageOptions} from './ImageOptions.ts'
import {parseImageAsset} from './parseImageAsset.ts'
import {toImageFrame} from './toImageFrame.ts'

/** One size of a picture. */
export interface Rendition {
  readonly url: string
  /** In pixels, as the server delivers it; 0 where nobody knows. */
  readonly width: number
  readonly height: number
}

/** A picture that can be asked for in sizes. */
export interface RenditionSource {
  /** The part of the original that is shown, in its pixels. */
  readonly rect: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  /** The focus point, in pixels of the original. */
  readonly focus: {readonly x: number; readonly y: number}
  /** False for drawings, and for addresses that no server of images has. */
  readonly canResize: boolean
  /** The rendition that is at most so wide; the largest without a width. Never larger than the original. */
  toRendition(width?: number): Rendition
}

/** Prepares the renditions of a picture; null where the file is gone. */
export function createRenditionSource(
  image: ContentImage,
  {aspectRatio, quality}: Pick<ImageOptions, 'aspectRatio' | 'quality'>,
): RenditionSource | null {
  const asset = parseImageAsset(image)
  if (!asset) return null
  const {place, url, width, height} = asset
  const {crop, hotspot} = toImageFrame(image, asset)
  const focus = {x: hotspot.x * width, y: hotspot.y * height}
  const whole = {left: 0, top: 0, width, height}
  if (!place || width < 1 || height < 1) {
    return {rect: whole, focus, canResize: false, toRendition: () => ({url, width, height})}
  }

  const cropped = createImageUrlBuilder(place).image({asset: {_id: asset.id}, crop, hotspot})
  const cut = readRect(cropped.url()) ?? whole
  const ratio = isPositive(aspectRatio) ? aspectRatio : undefined
  const framed = ratio ? cropped.size(...toLargestSize(cut, ratio)) : cropped
  const rect = readRect(framed.url()) ?? whole
  const base = createImageUrlBuilder(place)
    .image(asset.id)
    .rect(rect.left, rect.top, rect.width, rect.height)
    .auto('format')
    .fit('max')
  const builder = isPositive(quality) ? base.quality(Math.min(Math.round(quality), 100)) : base

  return {
    rect,
    focus,
    canResize: true,
    toRendition(wanted) {
      const size = isPositive(wanted)
        ? Math.min(Math.max(Math.round(wanted), 1), rect.width)
        : rect.width
      return {
        url: builder.width(size).url(),
        width: size,
        height: Math.max(1, Math.round((size * rect.height) / rect.width)),
      }
    },
  }
}

/** The largest size of a shape that fits into a rectangle, in whole pixels. */
function toLargestSize(
  rect: {readonly width: number; readonly height: number},
  ratio: number,
): [width: number, height: number] {
  const width = Math.min(rect.width, rect.height * ratio)
  return [Math.max(1, Math.round(width)), Math.max(1, Math.round(width / ratio))]
}

/** The rectangle that the builder chose, which it says in the address alone. */
function readRect(url: string): RenditionSource['rect'] | undefined {
  const text = new URL(url).searchParams.get('rect')
  const [left, top, width, height] = (text ?? '').split(',').map(Number)
  return width && height && left !== undefined && top !== undefined
    ? {left, top, width, height}
    : undefined
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0
}
