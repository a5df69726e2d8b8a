import {isApiVersionSince} from '../http/isApiVersionSince.ts'

/** Whether an API version has sync tags, and the live events that tell of them. */
export function hasSyncTags(apiVersion: string): boolean {
  return isApiVersionSince(apiVersion, '2021-03-25')
}
