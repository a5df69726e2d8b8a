/** The sources lack something that a reference needs. The message names each place. */
export class ApiReferenceError extends Error {
  override readonly name = 'ApiReferenceError'
}

/** Tells whether an error is an `ApiReferenceError`. */
export const isApiReferenceError = (error: unknown): error is ApiReferenceError =>
  error instanceof ApiReferenceError
