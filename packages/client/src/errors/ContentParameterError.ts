import {ContentError} from './ContentError.ts'

/** A query was given parameters that it does not declare, or not those that it needs; nothing was sent. */
export class ContentParameterError extends ContentError {
  override readonly name = 'ContentParameterError'
  /** The query's name. */
  readonly query: string

  constructor(query: string, message: string) {
    super(message)
    this.query = query
  }
}

/** True where the parameters of a `fetch` must change. */
export function isContentParameterError(error: unknown): error is ContentParameterError {
  return error instanceof ContentParameterError
}
