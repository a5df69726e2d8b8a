import {stegaClean} from '@sanity/client/stega'
import type {ContentImage} from './ContentImage.ts'

/** What an image's address and id say: where its server is, and how large the file is in pixels. */
export interface ImageAsset {
  readonly id: string
  /** The address of the file as it was uploaded. */
  readonly url: string
  /** The three parts of an address that can be asked for other sizes; undefined for one that cannot. */
  readonly place?:
    {readonly baseUrl: string; readonly projectId: string; readonly dataset: string} | undefined
  readonly width: number
  readonly height: number
}

/** `/any/prefix/images/project/dataset/name`, as on Sanity's CDN and on the embedded lake. */
const imagePath = /^(.*)\/images\/([^/]+)\/([^/]+)\/([^/]+)$/
/** `image-hash-widthxheight-extension` */
const imageId = /^image-(\w+-(\d+)x(\d+))-(\w+)$/

/** Reads a picture's asset; null where the file is gone, or where its address is none of the web. */
export function parseImageAsset(image: ContentImage): ImageAsset | null {
  const {_id: id, url: address, mimeType, width, height} = image?.asset ?? {}
  if (!id || !address || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null

  const [, stem, idWidth, idHeight, extension] = imageId.exec(id) ?? []
  const [, prefix, projectId, dataset, name] = imagePath.exec(url.pathname) ?? []
  // A drawing looks sharp at every size, so servers deliver it as it is.
  const isDrawing = stegaClean(mimeType) === 'image/svg+xml' || extension === 'svg'
  // A signed address holds for that very address alone.
  const canTransform = name === `${stem}.${extension}` && !isDrawing && url.search === ''
  return {
    id,
    url: url.href,
    place:
      canTransform && projectId && dataset
        ? {baseUrl: `${url.origin}${prefix ?? ''}`, projectId, dataset}
        : undefined,
    width: Number(idWidth ?? width ?? 0),
    height: Number(idHeight ?? height ?? 0),
  }
}
