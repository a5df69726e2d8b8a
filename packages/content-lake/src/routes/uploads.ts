import type {AssetStore} from '../assets/AssetStore.ts'
import {parseUploadOptions} from '../assets/parseUploadOptions.ts'
import {readImageInfo} from '../assets/readImageInfo.ts'
import {storeAsset} from '../assets/storeAsset.ts'
import {toFileAssetDocument, toImageAssetDocument} from '../assets/toAssetDocument.ts'
import {toFileKind} from '../assets/toFileKind.ts'
import type {Route, RouteRequest} from '../http/Route.ts'

/** Takes images and files in, and answers their documents: https://www.sanity.io/docs/http-reference/assets */
export function createUploadRoutes({
  assets,
  publicUrl,
}: {
  readonly assets: AssetStore
  readonly publicUrl?: string
}): readonly Route[] {
  const receive = async ({request, url, path, identity, services}: RouteRequest) => {
    const dataset = services.dataset(path['dataset'] ?? '')
    const received = await assets.receive(request.body ?? new Blob([]).stream())
    const options = parseUploadOptions(url.searchParams)
    return {
      received,
      content: {sha1: received.sha1, size: received.size, options},
      place: {
        projectId: services.projectId,
        dataset: dataset.name,
        baseUrl: publicUrl ?? url.origin,
      },
      writer: {dataset, author: identity.id},
    }
  }

  return [
    {
      method: 'POST',
      pattern: '/assets/images/:dataset',
      access: 'writer',
      async handle(request) {
        const {received, content, place, writer} = await receive(request)
        const toDocument = async () =>
          toImageAssetDocument(content, await readImageInfo(await received.readAll()), place)
        return Response.json({document: await storeAsset(received, toDocument, writer)})
      },
    },
    {
      method: 'POST',
      pattern: '/assets/files/:dataset',
      access: 'writer',
      async handle(request) {
        const {received, content, place, writer} = await receive(request)
        const contentType = request.request.headers.get('content-type')
        const kind = toFileKind(content.options.originalFilename, contentType)
        const toDocument = () => toFileAssetDocument(content, kind, place)
        return Response.json({document: await storeAsset(received, toDocument, writer)})
      },
    },
  ]
}
