import type {ServerResponse} from 'node:http'

/** Sends a response through a Node server, no faster than its reader takes it. Cancels the body when the reader leaves. */
export async function writeResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body) return void outgoing.end()

  const reader = response.body.getReader()
  let isGone = false
  outgoing.once('close', () => {
    isGone = true
    // The reader may have failed already; then there is nothing to cancel.
    reader.cancel().catch(() => {})
  })
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done || isGone) break
      if (!outgoing.write(value)) await drained(outgoing)
    }
    outgoing.end()
  } catch {
    // The headers are out: breaking the connection is the only way left to say that the body is not whole.
    outgoing.destroy()
  }
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once('drain', resolve)
    outgoing.once('close', resolve)
  })
}
