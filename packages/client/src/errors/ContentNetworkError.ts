import {ContentError} from './ContentError.ts'

/**
 * No data came: no connection, no answer in time, an answer that is no Content Lake's, or a part of this
 * client that did not load. `cause` says which.
 */
export class ContentNetworkError extends ContentError {
  override readonly name = 'ContentNetworkError'
  /** The query's name. */
  declare readonly query: string

  constructor(query: string, cause: unknown, problem = `${cause}. Reload the page.`) {
    super(`Query "${query}": ${problem}`, {cause})
    this.query = query
  }
}

/** True where the Content Lake could not be reached. */
export function isContentNetworkError(error: unknown): error is ContentNetworkError {
  return error instanceof ContentNetworkError
}
