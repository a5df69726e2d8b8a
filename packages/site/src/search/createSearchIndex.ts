import MiniSearch from 'minisearch'
import type {ContentReader} from '../content/getContent.ts'
import type {Language} from '../i18n/languages.ts'
import {readSearchEntries} from './readSearchEntries.ts'
import {searchOptions} from './searchOptions.ts'
import type {SearchEntry} from './searchOptions.ts'

/** An index of every page of the site in a language. */
export async function createSearchIndex(
  content: ContentReader,
  language: Language,
): Promise<MiniSearch<SearchEntry>> {
  const index = new MiniSearch(searchOptions)
  index.addAll(await readSearchEntries(content, language))
  return index
}
