import type {StreamCarrierReply} from './streamProtocol.ts'

/** One stream on the carrier, seen from `fetch`: a promised `Response`, and replies to feed it with. */
export interface CarriedStream {
  readonly response: Promise<Response>
  /** Takes the next reply. Answers true when the stream has ended. */
  take(reply: StreamCarrierReply): boolean
  /** Breaks the stream, before or after its response. */
  fail(error: unknown): void
}

/** `onCancel` is called when the reader of the body gives up. */
export function createCarriedStream(onCancel: () => void): CarriedStream {
  const {promise, resolve, reject} = Promise.withResolvers<Response>()
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started
    },
    cancel: () => {
      controller = undefined
      onCancel()
    },
  })

  const fail = (error: unknown) => {
    controller?.error(error)
    controller = undefined
    reject(error)
  }

  const take = (reply: StreamCarrierReply): boolean => {
    switch (reply.type) {
      case 'response':
        resolve(new Response(body, {status: reply.status, headers: {...reply.headers}}))
        return false
      case 'chunk':
        controller?.enqueue(encoder.encode(reply.text))
        return false
      case 'end':
        controller?.close()
        controller = undefined
        return true
      case 'error':
        fail(new TypeError(reply.message))
        return true
    }
  }

  return {response: promise, take, fail}
}
