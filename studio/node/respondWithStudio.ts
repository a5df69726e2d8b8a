import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {extname, join, normalize} from 'node:path'
import {pipeline} from 'node:stream/promises'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  // The Studio holds the editor's token: no other page may put it in a frame.
  'content-security-policy': "frame-ancestors 'self'",
}

// A foreign name that resolves to this machine is how a foreign page would come in.
const localHost = /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** Answers one request: a file of the build where the path names one, else the page, whose own router goes on. */
export async function respondWithStudio(
  studio: {readonly directory: string; readonly page: string},
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number, message: string) => {
    response.writeHead(status, {...securityHeaders, 'content-type': 'text/plain; charset=utf-8'})
    response.end(`${message}\n`)
  }
  const host = request.headers.host ?? ''
  if (!localHost.test(host)) {
    return refuse(421, 'The Studio answers to localhost only. Open it as http://localhost.')
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(405, 'The Studio answers GET and HEAD.')
  }
  const path = filePath(request.url ?? '/')
  if (path === null) return refuse(400, 'This address cannot be read.')

  const file = join(studio.directory, path)
  const found = path === '/index.html' ? null : await stat(file).catch(() => null)
  if (found?.isFile()) {
    response.writeHead(200, {
      ...securityHeaders,
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      // The build puts a hash of the content into the name of what it bundles.
      'cache-control': /-[\w-]{8}\.\w+$/.test(file)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    })
    if (request.method === 'HEAD') return void response.end()
    return pipeline(createReadStream(file), response).catch(() => void response.destroy())
  }
  if (path.startsWith('/static/')) return refuse(404, 'The Studio has no such file.')
  if (!host.startsWith('localhost')) {
    // The lake knows the Studio by one origin. The browser keeps what stands behind "#".
    const port = /:\d+$/.exec(host)?.[0] ?? ''
    response.writeHead(307, {
      ...securityHeaders,
      location: `http://localhost${port}${request.url ?? '/'}`,
    })
    return void response.end()
  }
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : studio.page)
}

/** The address's path within the build, never above it; null where it cannot be read. */
function filePath(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    return path.includes('\0') ? null : normalize(path)
  } catch {
    return null
  }
}
