import type {ImageWithAlt} from '../generated/types.ts'
import type {SiteContext} from './SiteContext.ts'
import {toWebUrl} from './toWebUrl.ts'

/** A picture that others can show: its whole address, and its size in pixels where it is known. */
export interface SharedImage {
  readonly url: string
  readonly alt: string
  readonly width: number | null
  readonly height: number | null
  readonly credit: string | null
}

/** The first of some pictures that has a file; null where none has. */
export function resolveImage(
  images: ReadonlyArray<ImageWithAlt | null | undefined>,
  site: Pick<SiteContext, 'toImageUrl'>,
): SharedImage | null {
  for (const image of images) {
    if (!image?.asset) continue
    const {alt, credit, asset} = image
    const made = site.toImageUrl?.(image)
    const url = toWebUrl(made ?? asset.url)
    // A picture that the site resized has another size than its file.
    const size = made ? {width: null, height: null} : {width: asset.width, height: asset.height}
    if (url) return {url, alt, credit, ...size}
  }
  return null
}
