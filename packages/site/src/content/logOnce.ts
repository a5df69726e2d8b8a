/** When a problem was last told of, the oldest first. */
const logged = new Map<string, number>()
/** A server that runs for days tells again of what nobody has mended. */
const hour = 3_600_000

/** Warns on the console, in one line and once an hour for each key. */
export function logOnce(key: string, message: string): void {
  const now = Date.now()
  for (const [oldKey, time] of logged) {
    if (now - time < hour) break
    logged.delete(oldKey)
  }
  if (logged.has(key)) return
  logged.set(key, now)
  // oxlint-disable-next-line no-console -- Where whoever runs the site looks.
  console.warn(message)
}
