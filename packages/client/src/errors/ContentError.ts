/** The base of every error that the client throws. */
export abstract class ContentError extends Error {
  // Written out in each class, since a minifier shortens the names of classes.
  abstract override readonly name: string
}

/** True for every error that the client throws. */
export function isContentError(error: unknown): error is ContentError {
  return error instanceof ContentError
}
