import {createServer} from 'node:http'
import {createClient} from '@sanity/client'
import type {SanityDocumentLike} from '@sanity/types'
import {evaluate, parse} from 'groq-js'

/** Serves these documents to queries over HTTP, and gives a client that reads them. */
export const serveDocuments = async (dataset: readonly SanityDocumentLike[]) => {
  const server = createServer(async (request, response) => {
    const {searchParams} = new URL(request.url ?? '/', 'http://localhost')
    const query = searchParams.get('query') ?? ''
    const params = Object.fromEntries(
      [...searchParams].flatMap(([name, value]) =>
        name.startsWith('$') ? [[name.slice(1), JSON.parse(value)]] : [],
      ),
    )
    const value = await evaluate(parse(query, {params}), {dataset, params})
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ms: 0, query, result: await value.get()}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
  })
  return {client, close: () => server.close()}
}
