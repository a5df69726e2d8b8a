import type {ContentQuery} from '../queries/ContentQuery.ts'
import {answer} from './answer.ts'

/** The ids of every page of a list, read one after the other as its description says, until one is empty. */
export async function readAll(
  query: ContentQuery<{after?: string | null | undefined}, readonly ListItem[], unknown>,
  dataset: readonly object[],
): Promise<readonly (readonly string[])[]> {
  const pages: string[][] = []
  for (let after: string | undefined; ;) {
    const page: unknown = await answer(query, dataset, {after})
    if (!isList(page)) throw new Error('An item of the list has no cursor.')
    const last = page.at(-1)
    if (!last) return pages
    pages.push(page.map(({_id}) => _id))
    after = last.cursor
  }
}

interface ListItem {
  readonly _id: string
  readonly cursor: string
}

const isList = (page: unknown): page is readonly ListItem[] =>
  Array.isArray(page) && page.every((item) => typeof item.cursor === 'string')
