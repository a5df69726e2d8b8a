import {InternalReferencesError} from '../documents/InternalReferencesError.ts'
import type {Route} from '../http/Route.ts'

/**
 * What refers to a document from other datasets: nothing, since no dataset of another project can refer into a lake of this
 * machine. References within the dataset are found by GROQ's `references()`, as the Studio does.
 */
export const referencesRoute: Route = {
  method: 'GET',
  pattern: '/data/references/:dataset/documents/:id/to',
  access: 'user',
  handle: ({path, url, services}) => {
    services.dataset(path['dataset'] ?? '')
    if (url.searchParams.get('excludeInternalReferences') !== 'true') {
      throw new InternalReferencesError()
    }
    return Response.json({totalCount: 0, references: []})
  },
}
