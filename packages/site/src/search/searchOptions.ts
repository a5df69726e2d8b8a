import type {Options} from 'minisearch'

/** A page as the search index knows it. */
export interface SearchEntry {
  /** Its path, which tells it apart. */
  readonly id: string
  readonly type: string
  readonly title: string
  /** Other names, as in “DBT”. */
  readonly also: string
  readonly summary: string
  /** All other words of the page; they are found, and not shown. */
  readonly text: string
}

/** What is kept to show a result. */
export type SearchResult = Pick<SearchEntry, 'id' | 'type' | 'title' | 'also' | 'summary'>

/** A word as it is compared: in small letters and without accents, so that “que” finds “qué”. */
const toSearchTerm = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** How pages are indexed and searched; the build and the browser must agree on it. */
export const searchOptions: Options<SearchEntry> = {
  fields: ['title', 'also', 'summary', 'text'],
  storeFields: ['type', 'title', 'also', 'summary'],
  processTerm: toSearchTerm,
  searchOptions: {
    boost: {title: 4, also: 4, summary: 2},
    // Every word counts, the last may be unfinished, and long ones may have a slip of the finger.
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
}
