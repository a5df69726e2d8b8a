import {ContentError} from './ContentError.ts'

/** The Content Lake answered a query with an error; `cause` is the error of `@sanity/client`. */
export class ContentHttpError extends ContentError {
  override readonly name = 'ContentHttpError'
  /** The query's name. */
  readonly query: string
  /** The HTTP status. */
  readonly status: number

  constructor(query: string, status: number, message: string, cause: unknown) {
    super(`Query "${query}": the Content Lake answered ${status}. ${message}`, {cause})
    this.query = query
    this.status = status
  }
}

/** True where the Content Lake answered with an error. */
export function isContentHttpError(error: unknown): error is ContentHttpError {
  return error instanceof ContentHttpError
}
