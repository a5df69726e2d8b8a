import type {IncomingMessage} from 'node:http'

/**
 * A request's body as it arrives, no faster than it is read. Giving it up leaves the connection open, so that the sender can still
 * read the answer that says why; Node's own conversion would break the connection.
 */
export function toBodyStream(message: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      message.pause()
      message.on('data', (chunk: Uint8Array) => {
        controller.enqueue(chunk)
        if ((controller.desiredSize ?? 0) <= 0) message.pause()
      })
      message.on('end', () => controller.close())
      message.on('error', (error) => controller.error(error))
    },
    pull() {
      message.resume()
    },
    cancel() {
      discardBody(message)
    },
  })
}

/** Lets the rest of a body pass unread, so that the connection can serve the next request. */
export function discardBody(message: IncomingMessage): void {
  message.removeAllListeners('data')
  message.removeAllListeners('end')
  message.resume()
}
