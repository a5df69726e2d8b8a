/**
 * An error as its reader needs it: the message alone where it says what to do next, as those of the content client, of the settings
 * and of the commands do; with its stack where it is our own mistake.
 */
export function toProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = error.cause instanceof Error ? error.cause : error
  const told = [error, inner].find(({name}) =>
    /^(?:Content|Settings|Usage|Page)\w*Error$/.test(name),
  )
  return told?.message ?? error.stack ?? error.message
}
