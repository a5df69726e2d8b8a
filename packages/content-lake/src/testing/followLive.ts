import type {LiveEvent, SanityClient} from '@sanity/client'

/** What a client hears of live events, one at a time; `next` rejects where the stream fails. */
export function followLive(
  client: SanityClient,
  options: Parameters<SanityClient['live']['events']>[0] = {},
) {
  const heard: (LiveEvent | Error)[] = []
  let wake = () => {}
  const push = (event: LiveEvent | Error) => {
    heard.push(event)
    wake()
  }
  const subscription = client.live.events(options).subscribe({
    next: push,
    error: (error: unknown) => push(error instanceof Error ? error : new Error(String(error))),
  })
  return {
    async next(): Promise<LiveEvent> {
      while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      const event = heard.shift()
      if (!event || event instanceof Error) throw event ?? new Error('nothing was heard')
      return event
    },
    stop: () => subscription.unsubscribe(),
  }
}
