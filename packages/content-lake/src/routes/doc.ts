import type {LakeDocument} from '../documents/LakeDocument.ts'
import {isPublicId} from '../documents/isPublicId.ts'
import {parseDocumentId} from '../documents/parseDocumentId.ts'
import type {Route} from '../http/Route.ts'

/**
 * Reads documents by id, whatever the perspective. What is missing stands under `omitted` with the reason: `existence`,
 * or `permission` for a path that the reader may not see, whether or not there is anything.
 */
export const docRoute: Route = {
  method: 'GET',
  pattern: '/data/doc/:dataset/:ids',
  access: 'anonymous',
  handle({url, path, identity, services}) {
    const dataset = services.dataset(path.dataset ?? '')
    const ids = (path.ids ?? '').split(',').filter((id) => id !== '')
    const isVisible = (id: string): boolean => identity.kind === 'user' || isPublicId(id)
    if (url.searchParams.get('includeAllVersions') === 'true') {
      const documents = ids
        .flatMap((id) => dataset.versions(parseDocumentId(id).publishedId))
        .filter(({_id}) => isVisible(_id))
      return Response.json({documents, omitted: []})
    }

    const documents: LakeDocument[] = []
    const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
    for (const id of ids) {
      const document = isVisible(id) ? dataset.document(id) : undefined
      if (document) documents.push(document)
      else omitted.push({id, reason: isVisible(id) ? 'existence' : 'permission'})
    }
    const excludesContent = url.searchParams.get('excludeContent') === 'true'
    return Response.json({documents: excludesContent ? [] : documents, omitted})
  },
}
