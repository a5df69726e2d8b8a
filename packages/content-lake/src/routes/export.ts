import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {Route} from '../http/Route.ts'
import {toNdjsonResponse} from '../http/toNdjsonResponse.ts'

/** Every document of a dataset, one a line, as `@sanity/export` reads it; `types` keeps to those types. */
export const exportRoute: Route = {
  method: 'GET',
  pattern: '/data/export/:dataset',
  access: 'user',
  handle({path, url, services}) {
    const {store} = services.dataset(path['dataset'] ?? '')
    const types = url.searchParams.get('types')?.split(',')
    // A copy of the list: the export is of one moment, however long its reader takes.
    const documents = [...store.documents()].filter(({_type}) => types?.includes(_type) ?? true)
    return toNdjsonResponse(documents, (document: LakeDocument) => document)
  },
}
