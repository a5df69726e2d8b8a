import type {ContentImage} from './ContentImage.ts'
import type {ImageOptions} from './ImageOptions.ts'
import {createRenditionSource} from './createRenditionSource.ts'

/**
 * One address of a picture, cropped as the editor chose, from the server that `asset.url` names: Sanity's CDN or an
 * embedded lake. Never larger than the original; null where there is no picture, or its file is gone.
 *
 * @example
 * toImageUrl(page.image, {width: 1200, aspectRatio: 1200 / 630})
 */
export function toImageUrl(image: ContentImage, options: ImageOptions = {}): string | null {
  return createRenditionSource(image, options)?.toRendition(options.width).url ?? null
}
