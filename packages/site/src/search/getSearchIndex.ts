import type MiniSearch from 'minisearch'
import type {Language} from '../i18n/languages.ts'
import type {Visit} from '../visit/openVisit.ts'
import {createSearchIndex} from './createSearchIndex.ts'
import type {SearchEntry} from './searchOptions.ts'

/** An index, and the live event that it has reached. */
interface KeptIndex {
  readonly position: string
  readonly index: Promise<MiniSearch<SearchEntry>>
}

const kept = new Map<Language, KeptIndex>()

/** The index of what a visitor of a server may see. What is published is indexed again after the next write, not for each search. */
export function getSearchIndex(
  {content, perspective, position}: Pick<Visit, 'content' | 'perspective' | 'position'>,
  language: Language,
): Promise<MiniSearch<SearchEntry>> {
  if (perspective !== 'published' || position === undefined) {
    return createSearchIndex(content, language)
  }
  const last = kept.get(language)
  if (last?.position === position) return last.index
  const index = createSearchIndex(content, language)
  kept.set(language, {position, index})
  // Who comes next tries again.
  index.catch(() => kept.delete(language))
  return index
}
