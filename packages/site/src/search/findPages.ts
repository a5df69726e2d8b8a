import type MiniSearch from 'minisearch'
import type {SearchEntry, SearchResult} from './searchOptions.ts'

const maxResults = 20

/** The pages of an index that have every word of a text, the best first; 20 at most. */
export const findPages = (index: MiniSearch<SearchEntry>, text: string): readonly SearchResult[] =>
  index
    .search(text)
    .slice(0, maxResults)
    .map(({id, ...stored}) => ({
      id: String(id),
      type: String(stored['type']),
      title: String(stored['title']),
      also: String(stored['also']),
      summary: String(stored['summary']),
    }))
