import {ContentError} from './ContentError.ts'

/** An option of a client is missing, wrong, or does not go with another. */
export class ContentConfigurationError extends ContentError {
  override readonly name = 'ContentConfigurationError'
}

/** True where the options of a client must change. */
export function isContentConfigurationError(error: unknown): error is ContentConfigurationError {
  return error instanceof ContentConfigurationError
}
