/**
 * The base of every error that the lake answers with. `status` is the HTTP status; `body` is exactly what
 * `@sanity/client` parses into its own error; the message says what to do next.
 */
export abstract class LakeError extends Error {
  abstract readonly status: number

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }

  /** Sanity's plain form; errors about queries and mutations answer in the nested form instead. */
  get body(): Readonly<Record<string, unknown>> {
    return {statusCode: this.status, error: this.name, message: this.message}
  }
}

/** True for every error that the lake answers with. */
export function isLakeError(error: unknown): error is LakeError {
  return error instanceof LakeError
}
