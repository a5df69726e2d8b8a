/** A request on its way, what ends it, and who waits for it. */
type Shared<Answer> = readonly [
  answer: Promise<Answer>,
  controller: AbortController,
  waiting: Set<() => void>,
]

/**
 * Creates a function that sends a request, or joins the one with the same key that is on its way. Who aborts, or has waited for
 * `timeout` milliseconds, leaves it alone; once everybody has left, the request ends. Nobody joins what somebody has left: its
 * answer may never come.
 */
export function createSharing<Answer>() {
  const running = new Map<string, Shared<Answer>>()

  return (
    key: string,
    send: (signal: AbortSignal) => Promise<Answer>,
    signal: AbortSignal | undefined,
    timeout: number,
  ) =>
    new Promise<Answer>((resolve, reject) => {
      signal?.throwIfAborted()
      const own = new AbortController()
      const shared = running.get(key) ?? ([send(own.signal), own, new Set()] as const)
      const [answer, controller, waiting] = shared
      // Timers take no more than 24 days.
      const timer = timeout < 2e9 ? setTimeout(leave, timeout) : undefined

      // Who has the answer leaves too; that there is none is then said to nobody.
      function leave() {
        clearTimeout(timer)
        signal?.removeEventListener('abort', leave)
        running.delete(key)
        if (waiting.delete(leave) && !waiting.size) controller.abort(0)
        reject(signal?.reason ?? Error('timeout'))
      }

      running.set(key, shared)
      waiting.add(leave)
      signal?.addEventListener('abort', leave)
      answer.then(resolve, reject).then(leave)
    })
}
