import {isRecord} from '../check/isRecord.ts'
import {ContentSiteError} from '../errors/ContentSiteError.ts'
import {toClean} from './toClean.ts'

/** A page without the marks of visual editing. Throws a `ContentSiteError` for none, which plain JavaScript hands over easily. */
export function toCleanPage<Page extends object>(page: Page): Page {
  if (isRecord(page)) return toClean(page)
  throw new ContentSiteError(
    `There is no page to describe, but ${String(page)}: where "fetch" gives null, answer that there is no such page.`,
  )
}
