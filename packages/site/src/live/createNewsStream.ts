import type {LiveHub} from './createLiveHub.ts'

/** Proxies end what stays silent for a minute. */
const heartbeat = 25_000

/** The news of a hub as server-sent events, from a position on, until the browser goes. */
export function createNewsStream(hub: LiveHub, after: string | null): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      send('retry: 2000\n\n')
      const unsubscribe = hub.subscribe(after, ({id, tags}) =>
        send(`id: ${id}\ndata: ${JSON.stringify(tags)}\n\n`),
      )
      const timer = setInterval(() => send(': still here\n\n'), heartbeat)
      end = () => {
        clearInterval(timer)
        unsubscribe()
      }
    },
    cancel: () => end(),
  })
}
