import {ContentError} from './ContentError.ts'

/** The Content Lake did not answer: no connection, or no answer in time. `cause` says which. */
export class ContentNetworkError extends ContentError {
  /** The query's name. */
  readonly query: string

  constructor(query: string, host: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(
      `Query "${query}": no answer from ${host} (${reason}). Check that it runs, then try again.`,
      {
        cause,
      },
    )
    this.query = query
  }
}

/** True where the Content Lake could not be reached. */
export function isContentNetworkError(error: unknown): error is ContentNetworkError {
  return error instanceof ContentNetworkError
}
