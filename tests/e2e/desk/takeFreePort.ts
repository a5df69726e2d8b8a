import {once} from 'node:events'
import {createServer, type AddressInfo} from 'node:net'

/** A port that nobody listens on now. The lake must know the Studio's origin before the Studio is there. */
export async function takeFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // why: a server on a TCP port, so never a pipe's name.
  const {port} = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
