/** A mistake that the user can mend: its message says how, and no stack trace is shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** True for an error whose message is meant for the user as it is. */
export function isCommandError(error: unknown): error is CommandError {
  return error instanceof CommandError
}
