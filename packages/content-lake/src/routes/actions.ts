import {authorizeChange} from '../access/authorizeChange.ts'
import {commitActions} from '../actions/commitActions.ts'
import {parseActions} from '../actions/parseActions.ts'
import {readJson} from '../http/readJson.ts'
import type {Route} from '../http/Route.ts'

/** What the Studio does to documents: https://www.sanity.io/docs/http-reference/actions. All of a request's actions, or none. */
export const actionsRoute: Route = {
  method: 'POST',
  pattern: '/data/actions/:dataset',
  access: 'writer',
  async handle({request, path, identity, services}) {
    const dataset = services.dataset(path['dataset'] ?? '')
    const {
      actions,
      transactionId = services.createId(),
      dryRun,
    } = parseActions(await readJson(request))
    const committed = commitActions(dataset, actions, {
      author: identity.id,
      authorize: (documentId) => authorizeChange(identity, documentId),
      transactionId,
      dryRun,
      timestamp: services.now().toISOString(),
      createId: services.createId,
    })
    return Response.json({transactionId: committed.transactionId})
  },
}
