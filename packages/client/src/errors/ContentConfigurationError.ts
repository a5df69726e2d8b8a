import {ContentError} from './ContentError.ts'

/** An option of `createContentClient` is missing, wrong, or does not go with another. */
export class ContentConfigurationError extends ContentError {
  override readonly name = 'ContentConfigurationError'

  constructor(cause: Error) {
    super(`createContentClient: ${cause.message}`, {cause})
  }
}

/** True where the options of `createContentClient` must change. */
export function isContentConfigurationError(error: unknown): error is ContentConfigurationError {
  return error instanceof ContentConfigurationError
}
