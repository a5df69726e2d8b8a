/** A command that was given what it cannot use; the message says what to give. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
