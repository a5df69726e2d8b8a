import type {StreamCarrierReply, StreamCarrierRequest} from './streamProtocol.ts'

const carried = /^\/v[^/]+\/data\/(?:listen|live)\//

/**
 * Sends one request to the lake and its answer down the socket, piece by piece, until the stream ends or `signal` aborts.
 * Never rejects.
 */
export async function carryStream(
  {id, path, headers}: Extract<StreamCarrierRequest, {type: 'open'}>,
  context: {
    readonly base: {readonly url: URL; readonly origin: string | null}
    readonly signal: AbortSignal
    readonly fetch: (request: Request) => Promise<Response>
    readonly reply: (message: StreamCarrierReply) => void
  },
): Promise<void> {
  const {base, signal, reply} = context
  try {
    const target = new URL(path, `http://${base.url.host}`)
    if (target.host !== base.url.host || !carried.test(target.pathname)) {
      throw new Error('Only streams at /data/listen/ and /data/live/ are carried.')
    }
    const request = new Request(target, {
      headers: {...headers, ...(base.origin ? {origin: base.origin} : {})},
    })
    // What the socket brings belongs to a signed-in user; the anonymous stream exists over HTTP.
    const response = request.headers.has('authorization')
      ? await context.fetch(request)
      : Response.json(tokenNeeded, {status: 401})
    if (signal.aborted) return void response.body?.cancel()
    reply({
      type: 'response',
      id,
      status: response.status,
      headers: Object.fromEntries(response.headers),
    })
    for await (const text of readText(response.body, signal)) reply({type: 'chunk', id, text})
    if (!signal.aborted) reply({type: 'end', id})
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (!signal.aborted) reply({type: 'error', id, message})
  }
}

const tokenNeeded = {
  statusCode: 401,
  error: 'UnauthorizedError',
  message: 'A stream over the socket needs an authorization header with a token.',
}

async function* readText(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal,
): AsyncGenerator<string> {
  if (!body) return
  const reader = body.getReader()
  const cancel = () => void reader.cancel()
  signal.addEventListener('abort', cancel)
  const decoder = new TextDecoder()
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done || signal.aborted) break
      const text = decoder.decode(value, {stream: true})
      if (text) yield text
    }
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
