import {once} from 'node:events'
import {createServer} from 'node:net'

/** Below the ports that a system hands out by itself, so that nothing takes one between the look and its use. */
const [first, count] = [12_000, 8_000]

/** Test files that run at the same time take theirs from parts of their own. */
const worker = Number(process.env['VITEST_POOL_ID'] ?? 0) % 4

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + (worker * count) / 4 + Math.floor((Math.random() * count) / 4)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  const isListening = await once(server, 'listening').then(
    () => true,
    () => false,
  )
  if (isListening) {
    server.close()
    await once(server, 'close')
  }
  return isListening
}
