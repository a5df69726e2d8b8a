/** The base of every error of serving and building the Studio. Its message says what to do next. */
export abstract class StudioError extends Error {
  abstract override readonly name: string
}

/** True for an error whose message is meant for the user as it is. */
export function isStudioError(error: unknown): error is StudioError {
  return error instanceof StudioError
}
