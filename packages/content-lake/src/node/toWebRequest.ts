import type {IncomingMessage} from 'node:http'
import {toBodyStream} from './toBodyStream.ts'

/** The request that a Node server received; undefined for one whose `Host` is not an address. */
export function toWebRequest(message: IncomingMessage): Request | undefined {
  const url = URL.parse(`http://${message.headers.host ?? ''}${message.url ?? '/'}`)
  if (!url || !message.headers.host) return undefined

  const headers = new Headers()
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const method = message.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(url, {
    method,
    headers,
    ...(hasBody ? {body: toBodyStream(message), duplex: 'half'} : {}),
  })
}
