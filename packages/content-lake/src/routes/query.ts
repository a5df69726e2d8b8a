import {isRecord} from '../documents/isRecord.ts'
import {QueryError} from '../errors/QueryError.ts'
import {InvalidBodyError} from '../http/InvalidBodyError.ts'
import {readJson} from '../http/readJson.ts'
import type {Route, RouteRequest} from '../http/Route.ts'
import {hasSyncTags} from '../syncTags/hasSyncTags.ts'
import {parsePerspective} from './parsePerspective.ts'

/**
 * A GROQ query in the address: `query`, and each parameter as JSON under its name with a `$`. `lastLiveEventId`, by which a reader asks
 * for an answer no older than an event, is passed over: an answer is never older than the last write.
 */
export const queryRoute: Route = {
  method: 'GET',
  pattern: '/data/query/:dataset',
  access: 'anonymous',
  handle: (request) => answer(request, fromAddress(request.url)),
}

/** The same for queries that are too long for an address: `{"query": …, "params": {…}}`. */
export const postedQueryRoute: Route = {
  method: 'POST',
  pattern: '/data/query/:dataset',
  access: 'anonymous',
  handle: async (request) => answer(request, fromBody(await readJson(request.request))),
}

interface SentQuery {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
}

async function answer(
  {url, path, apiVersion, identity, services}: RouteRequest,
  {query, params}: SentQuery,
): Promise<Response> {
  const options = url.searchParams
  if (options.get('explain') === 'true') {
    throw new QueryError('The embedded Content Lake does not explain queries: leave "explain" out.')
  }
  const dataset = services.dataset(path.dataset ?? '')
  const perspective = parsePerspective(options.get('perspective'), apiVersion)
  const start = services.now().getTime()
  const queryOptions = {params, perspective, identity: identity.id}
  const {result, syncTags} = await dataset.queryWithTags(query, queryOptions)
  return Response.json({
    ...(options.get('returnQuery') !== 'false' && {query}),
    result: result ?? null,
    ...(hasSyncTags(apiVersion) && {syncTags}),
    ms: services.now().getTime() - start,
  })
}

function fromAddress({searchParams}: URL): SentQuery {
  const query = searchParams.get('query')
  if (!query) throw new InvalidBodyError('Send a GROQ query in "query".')
  const params = [...searchParams].flatMap(([name, value]) =>
    name.startsWith('$') ? [[name.slice(1), parseParam(name, value)]] : [],
  )
  return {query, params: Object.fromEntries(params)}
}

function parseParam(name: string, value: string): unknown {
  try {
    return JSON.parse(value)
  } catch (cause) {
    throw new InvalidBodyError(
      `The parameter ${name} is not JSON: ${value.slice(0, 100)}. A text needs double quotes.`,
      {cause},
    )
  }
}

function fromBody(body: unknown): SentQuery {
  if (!isRecord(body) || typeof body.query !== 'string') {
    throw new InvalidBodyError('Send an object with "query", a GROQ query, and "params".')
  }
  const {query, params} = body
  if (params !== undefined && params !== null && !isRecord(params)) {
    throw new InvalidBodyError('"params" must be an object of names, without "$", and values.')
  }
  return {query, params: params ?? {}}
}
