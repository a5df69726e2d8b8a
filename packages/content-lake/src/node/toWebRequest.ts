import type {IncomingMessage} from 'node:http'
import {toBodyStream} from './toBodyStream.ts'

/** The request that a Node server received; undefined for one that the web's `Request` cannot be, as with a broken `Host`. */
export function toWebRequest(message: IncomingMessage): Request | undefined {
  const {host} = message.headers
  const url = host ? URL.parse(`http://${host}${message.url ?? '/'}`) : null
  const method = message.method ?? 'GET'
  if (!url || url.username || url.password || !methods.has(method)) return undefined

  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(url, {
    method,
    headers,
    ...(hasBody ? {body: toBodyStream(message), duplex: 'half'} : {}),
  })
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
