import {once} from 'node:events'
import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** A folder on an origin of its own, as any file server serves it. */
export interface ServedFolder {
  readonly url: string
  close(): Promise<void>
}

/** Serves the files of a folder from a port, or a free one: a folder by its index page, and `404.html` for what is not there. */
export async function serveFolder(folder: string, atPort = 0): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const found = await readFirst([join(folder, path), join(folder, path, 'index.html')])
    const file = found ?? (await readFirst([join(folder, '404.html')]))
    response.writeHead(found ? 200 : 404, {'content-type': types[file?.type ?? ''] ?? 'text/html'})
    response.end(file?.content)
  })
  server.listen(atPort, '127.0.0.1')
  await once(server, 'listening')
  // why: a server on a TCP port, so never a pipe's name.
  const {port} = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function readFirst(paths: readonly string[]) {
  for (const path of paths) {
    const content = await readFile(path).catch(() => undefined)
    if (content) return {content, type: extname(path)}
  }
  return undefined
}
