import {isLakeError} from '../errors/LakeError.ts'

/** One event of a stream, in the words of the HTML standard's server-sent events. */
export interface ServerEvent {
  readonly event: string
  readonly id?: string
  readonly data: unknown
}

const keepAliveInterval = 25_000
/** A reader this far behind is cut off: it reconnects and resumes, and the lake does not keep its backlog in memory. */
const longestBacklog = 64_000_000

/**
 * A response that carries events until its reader leaves, falls far behind or may not read any more, or `signal` aborts. `connect` is
 * called at once with the way to send, and returns the way to stop. A `LakeError` that it throws is the only event: an event
 * source cannot read the body of a refusal.
 */
export function createEventStream(
  {signal, mayRead}: {readonly signal: AbortSignal; readonly mayRead: () => boolean},
  connect: (send: (event: ServerEvent) => void) => () => void,
): Response {
  const encoder = new TextEncoder()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let isOpen = true
        const write = (text: string) => {
          if (!isOpen) return
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) < -longestBacklog) end()
        }
        const end = () => {
          if (!isOpen) return
          stop()
          controller.close()
        }
        // A comment first, so that the reader has its headers and a body before the first event.
        write(':\n\n')
        const tell = (text: string) => (mayRead() ? write(text) : end())
        const keepAlive = setInterval(() => tell(':\n\n'), keepAliveInterval)
        let disconnect = () => {}
        stop = () => {
          isOpen = false
          clearInterval(keepAlive)
          signal.removeEventListener('abort', end)
          disconnect()
        }
        signal.addEventListener('abort', end)
        const send = (event: ServerEvent) => tell(encodeEvent(event))
        try {
          disconnect = connect(send)
        } catch (error) {
          if (!isLakeError(error)) throw error
          send({event: 'channelError', data: error.body})
          end()
        }
        if (signal.aborted) end()
        if (!isOpen) disconnect()
      },
      cancel() {
        stop()
      },
    },
    new ByteLengthQueuingStrategy({highWaterMark: 0}),
  )
  return new Response(body, {
    headers: {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache'},
  })
}

/** JSON holds no line break, so an event's data is always one line. */
function encodeEvent({event, id, data}: ServerEvent): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
}
