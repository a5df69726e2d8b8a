import {evaluateSync, parse, toJS} from 'groq-js'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {toParams} from '../fetch/toParams.ts'

/** What a lake with these documents answers to a query, as it arrives over HTTP. */
export async function answer<Params extends object>(
  query: ContentQuery<Params, unknown, unknown>,
  dataset: readonly object[],
  given: NoInfer<Params>,
): Promise<unknown> {
  const params = toParams(query.params, Object.fromEntries(Object.entries(given)))
  if (!params) throw new Error('The parameters do not fit.')
  const value = evaluateSync(parse(query.groq, {params}), {dataset: [...dataset], params})
  return JSON.parse(JSON.stringify(toJS(value) ?? null))
}

/** A reference as a document stores it. */
export const toReference = (_ref: string) => ({_type: 'reference', _ref, _key: _ref})

/** A document's address. */
export const toSlug = (current: string) => ({_type: 'slug', current})
