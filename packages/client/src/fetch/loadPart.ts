import {ContentNetworkError} from '../errors/ContentNetworkError.ts'
import {toReason} from './toReason.ts'

/**
 * Loads code that a page's bundle does without. Rejects with a `ContentNetworkError` where it does not come,
 * as after a deployment that removed the files which an open page still names.
 */
export async function loadPart<T>(query: string, use: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    throw new ContentNetworkError(
      query,
      `the code that ${use} did not load (${toReason(cause)}). Reload the page.`,
      cause,
    )
  }
}
