import {createServer, request} from 'node:http'
import {freePort} from '../../support/freePort.ts'

/** What was sent between a client and a lake. */
export interface Traffic {
  readonly requests: number
  /** The bytes of the answers' bodies, as they were sent. */
  readonly bytes: number
}

/** Counts what some code sends to a lake: it is given the address of something that stands between. */
export async function countTraffic(
  lake: string,
  run: (between: string) => Promise<unknown>,
): Promise<Traffic> {
  let requests = 0
  let bytes = 0
  const server = createServer((incoming, outgoing) => {
    requests += 1
    const {method, headers} = incoming
    const forwarded = request(new URL(incoming.url ?? '/', lake), {method, headers}, (answer) => {
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(forwarded)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await run(`http://127.0.0.1:${port}`)
  server.closeAllConnections()
  server.close()
  return {requests, bytes}
}
