/** One JSON value a line, each made when it is sent: a long list costs no memory. */
export function toNdjsonResponse<Item>(
  items: Iterable<Item>,
  toValue: (item: Item) => unknown,
): Response {
  const iterator = items[Symbol.iterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const {done, value} = iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(toValue(value))}\n`))
    },
    cancel() {
      iterator.return?.()
    },
  })
  return new Response(body, {headers: {'content-type': 'application/x-ndjson; charset=utf-8'}})
}
