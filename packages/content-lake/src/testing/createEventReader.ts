/** One server-sent event, its data parsed. */
export interface ReadEvent {
  readonly event: string
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Reads server-sent events one at a time, passing over comments. */
export function createEventReader(response: Response) {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let buffer = ''

  async function nextBlock(): Promise<string | undefined> {
    for (;;) {
      const end = buffer.indexOf('\n\n')
      if (end !== -1) {
        const block = buffer.slice(0, end)
        buffer = buffer.slice(end + 2)
        if (!block.startsWith(':')) return block
        continue
      }
      const {done = true, value} = (await reader?.read()) ?? {}
      if (done) return undefined
      buffer += decoder.decode(value, {stream: true})
    }
  }

  return {
    async next(): Promise<ReadEvent> {
      const block = await nextBlock()
      if (block === undefined) throw new Error('The stream is over')
      const fields = new Map(
        block.split('\n').map((line) => {
          const colon = line.indexOf(': ')
          return [line.slice(0, colon), line.slice(colon + 2)]
        }),
      )
      return {
        event: fields.get('event') ?? '',
        id: fields.get('id') ?? '',
        data: JSON.parse(fields.get('data') ?? '{}'),
      }
    },
    isOver: async () => (await nextBlock()) === undefined,
    close: () => reader?.cancel(),
  }
}
