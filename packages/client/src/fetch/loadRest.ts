import {ContentNetworkError} from '../errors/ContentNetworkError.ts'

/** A query, as far as its rest is loaded. */
interface Loading<Rest> {
  readonly name: string
  readonly loadRest: () => Promise<Rest>
}

/**
 * Loads the part of a query that a page's bundle does without. Rejects with a `ContentNetworkError` where it does not
 * come: without a connection, or after a deployment that removed the files which an open page still names. `failure`
 * is what the part was to explain, if anything: it then stands for itself.
 */
export async function loadRest<Rest>(query: Loading<Rest>, failure?: unknown): Promise<Rest> {
  try {
    return await query.loadRest()
  } catch (cause) {
    throw new ContentNetworkError(query.name, failure ?? cause)
  }
}
