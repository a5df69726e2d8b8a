import type {ContentImage} from './ContentImage.ts'
import type {ImageAsset} from './parseImageAsset.ts'

/** A crop and a focus point that are whole: fractions of the picture, 0 to 1. */
export interface ImageFrame {
  readonly crop: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
  readonly hotspot: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** What an editor chose to show of a picture. A crop that leaves less than a pixel is none. */
export function toImageFrame(image: ContentImage, asset: ImageAsset): ImageFrame {
  const {crop, hotspot} = image ?? {}
  const sides = {
    top: toFraction(crop?.top, 0),
    bottom: toFraction(crop?.bottom, 0),
    left: toFraction(crop?.left, 0),
    right: toFraction(crop?.right, 0),
  }
  const leavesPixels =
    (1 - sides.left - sides.right) * asset.width >= 1 &&
    (1 - sides.top - sides.bottom) * asset.height >= 1
  return {
    crop: leavesPixels ? sides : {top: 0, bottom: 0, left: 0, right: 0},
    hotspot: {
      x: toFraction(hotspot?.x, 0.5),
      y: toFraction(hotspot?.y, 0.5),
      width: toFraction(hotspot?.width, 1),
      height: toFraction(hotspot?.height, 1),
    },
  }
}

function toFraction(value: number | null | undefined, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(Math.max(value, 0), 1)
    : otherwise
}
