import type {IncomingDocument} from '../mutations/Mutation.ts'
import type {ImageInfo} from './readImageInfo.ts'
import type {UploadOptions} from './parseUploadOptions.ts'

/** Where an asset is kept and read. */
export interface AssetPlace {
  readonly projectId: string
  readonly dataset: string
  /** The lake's address, without a slash at the end. */
  readonly baseUrl: string
}

/** What every asset has. */
export interface AssetContent {
  readonly sha1: string
  /** In bytes. */
  readonly size: number
  readonly options: UploadOptions
}

/** The document of an uploaded image, as Sanity's API makes it. */
export function toImageAssetDocument(
  content: AssetContent,
  {extension, mimeType, width, height, hasAlpha, isOpaque, lqip}: ImageInfo,
  place: AssetPlace,
): IncomingDocument {
  const name = `${content.sha1}-${width}x${height}`
  return {
    _id: `image-${name}-${extension}`,
    _type: 'sanity.imageAsset',
    ...toCommonFields(content, {extension, mimeType}),
    ...toAddress(`images`, `${name}.${extension}`, place),
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
      hasAlpha,
      isOpaque,
      lqip,
    },
  }
}

/** The document of any other uploaded file. */
export function toFileAssetDocument(
  content: AssetContent,
  kind: {readonly extension: string; readonly mimeType: string},
  place: AssetPlace,
): IncomingDocument {
  return {
    _id: `file-${content.sha1}-${kind.extension}`,
    _type: 'sanity.fileAsset',
    ...toCommonFields(content, kind),
    ...toAddress('files', `${content.sha1}.${kind.extension}`, place),
  }
}

function toCommonFields(
  {sha1, size, options}: AssetContent,
  {extension, mimeType}: {readonly extension: string; readonly mimeType: string},
) {
  const {source, ...described} = options
  return {
    assetId: sha1,
    sha1hash: sha1,
    size,
    extension,
    mimeType,
    ...described,
    ...(source ? {source: {_type: 'sanity.assetSourceData', ...source}} : {}),
  }
}

function toAddress(kind: 'images' | 'files', name: string, place: AssetPlace) {
  const path = `${kind}/${place.projectId}/${place.dataset}/${name}`
  return {path, url: `${place.baseUrl}/${path}`}
}
