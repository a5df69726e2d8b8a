import {createContentClient, fetchAll} from '@iop-content/client'
import {routesQuery} from '@iop-content/client/queries'
import {
  isContentWebhookError,
  parseContentWebhook,
  toAffectedPaths,
} from '@iop-content/client/webhook'

/** Answers a webhook with the paths to build again. */
export async function handleWebhook(request: Request, secret: string): Promise<Response> {
  try {
    const {document} = await parseContentWebhook(request, {secret})
    const content = createContentClient({projectId: 'abc12345', dataset: 'production'})
    const routes = await fetchAll((after) => content.fetch(routesQuery, {after}))
    const paths = toAffectedPaths(
      document,
      routes,
      ({_type, slug, language}) => `/${language}/${_type}/${slug}`,
    )
    return Response.json(paths)
  } catch (error) {
    if (!isContentWebhookError(error)) throw error
    return new Response(error.message, {status: error.status})
  }
}
