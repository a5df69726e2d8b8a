import {authorizeChange} from '../access/authorizeChange.ts'
import {readJson} from '../http/readJson.ts'
import type {Route} from '../http/Route.ts'
import {generateArrayKeys} from '../mutations/generateArrayKeys.ts'
import {parseMutations} from '../mutations/parse/parseMutations.ts'

/** Writes a transaction: https://www.sanity.io/docs/http-reference/mutation. Every `visibility` is answered as `sync`. */
export const mutateRoute: Route = {
  method: 'POST',
  pattern: '/data/mutate/:dataset',
  access: 'writer',
  async handle({request, url, path, identity, services}) {
    const dataset = services.dataset(path.dataset ?? '')
    const {mutations, transactionId} = parseMutations(await readJson(request))
    const isSet = (name: string): boolean => url.searchParams.get(name) === 'true'
    const keyed = isSet('autoGenerateArrayKeys')
      ? mutations.map((mutation) =>
          generateArrayKeys(mutation, () => services.createId().replaceAll('-', '').slice(0, 12)),
        )
      : mutations

    const committed = dataset.commit(keyed, {
      author: identity.id,
      authorize: (documentId) => authorizeChange(identity, documentId),
      dryRun: isSet('dryRun'),
      ...(transactionId !== undefined && {transactionId}),
    })
    return Response.json({
      transactionId: committed.transactionId,
      results: committed.results.map(({id, operation, document}) => ({
        ...(isSet('returnIds') && {id}),
        ...(isSet('returnDocuments') && {document}),
        operation,
      })),
    })
  },
}
