/** The base of every error that the client throws. */
export abstract class ContentError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** True for every error that the client throws. */
export function isContentError(error: unknown): error is ContentError {
  return error instanceof ContentError
}
