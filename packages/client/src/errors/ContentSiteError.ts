import {ContentError} from './ContentError.ts'

/** What a front end says of itself (its address, the addresses of its pages) cannot be used. */
export class ContentSiteError extends ContentError {
  override readonly name = 'ContentSiteError'
}

/** True where the addresses that a front end gives must change. */
export function isContentSiteError(error: unknown): error is ContentSiteError {
  return error instanceof ContentSiteError
}
