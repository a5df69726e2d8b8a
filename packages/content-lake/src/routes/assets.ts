import {AssetNotFoundError} from '../assets/AssetNotFoundError.ts'
import type {AssetStore} from '../assets/AssetStore.ts'
import {createRenditionCache} from '../assets/createRenditionCache.ts'
import {imageFormats} from '../assets/ImageTransform.ts'
import {parseImageTransform} from '../assets/parseImageTransform.ts'
import {toAssetHeaders} from '../assets/toAssetHeaders.ts'
import {toFileResponse} from '../assets/toFileResponse.ts'
import {transformImage} from '../assets/transformImage.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {ProjectNotFoundError} from '../http/ProjectNotFoundError.ts'
import type {Route, RouteRequest} from '../http/Route.ts'

const cacheSize = 64_000_000

/** Images and files as readers get them, at addresses of the form of Sanity's CDN. Whoever knows the name may read. */
export function createAssetRoutes(assets: AssetStore): readonly Route[] {
  const cache = createRenditionCache(cacheSize)

  async function serve(request: RouteRequest, kind: 'image' | 'file'): Promise<Response> {
    const {name, document, mimeType} = findAsset(request, kind)
    const download = request.url.searchParams.get('dl')
    const etag = `"${name}"`
    if (request.request.headers.get('if-none-match') === etag) {
      return new Response(null, {status: 304, headers: {etag}})
    }
    const response = await toFileResponse(assets, name, {
      range: request.request.headers.get('range'),
      headers: {
        ...toAssetHeaders(document, mimeType, download),
        etag,
        'x-sanity-sha1': String(document['sha1hash']),
      },
    })
    if (!response) throw new AssetNotFoundError(name, true)
    return response
  }

  async function serveImage(request: RouteRequest): Promise<Response> {
    const {searchParams} = request.url
    const accept = request.request.headers.get('accept')
    const transform = parseImageTransform(searchParams, accept)
    const {name, document} = findAsset(request, 'image')
    const extension = String(document['extension'])
    const original = extension === 'svg' || extension === 'tif' ? 'png' : extension
    const format = imageFormats.find((candidate) => candidate === original)
    // A drawing has no pixels to scale; it is made into some only where the reader asks for a format.
    const isKept = !transform || !format || (extension === 'svg' && !searchParams.has('fm'))
    if (isKept) return serve(request, 'image')
    if ((await assets.size(name)) === undefined) throw new AssetNotFoundError(name, true)

    const key = JSON.stringify([name, transform])
    const {bytes, mimeType} = await cache.get(key, async () =>
      transformImage(await assets.readAll(name), format, transform),
    )
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...toAssetHeaders(document, mimeType, searchParams.get('dl')),
        'content-length': String(bytes.byteLength),
        ...(searchParams.get('auto') === 'format' ? {vary: 'Accept'} : {}),
      },
    })
  }

  return [
    route('/images/:project/:dataset/:name', serveImage),
    // A second name after the first one is for the reader's eyes.
    route('/images/:project/:dataset/:name/:vanity', serveImage),
    route('/files/:project/:dataset/:name', (request) => serve(request, 'file')),
    route('/files/:project/:dataset/:name/:vanity', (request) => serve(request, 'file')),
  ]
}

function route(pattern: string, handle: Route['handle']): Route {
  return {method: 'GET', pattern, access: 'anonymous', handle}
}

function findAsset(
  {path, services}: RouteRequest,
  kind: 'image' | 'file',
): {readonly name: string; readonly document: LakeDocument; readonly mimeType: string} {
  const {project = '', dataset = '', name = ''} = path
  if (project !== services.projectId) throw new ProjectNotFoundError(project, services.projectId)
  // `<hash>-<size>.<ext>` is the asset document `image-<hash>-<size>-<ext>`.
  const id = `${kind}-${name.replace(/\.([^.]*)$/, '-$1')}`
  const document = services.dataset(dataset).document(id)
  if (document?._type !== `sanity.${kind}Asset`) throw new AssetNotFoundError(name, false)
  const mimeType = document['mimeType']
  return {
    name,
    document,
    mimeType: typeof mimeType === 'string' ? mimeType : 'application/octet-stream',
  }
}
