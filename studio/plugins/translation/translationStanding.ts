import type {SanityDocument} from 'sanity'
import {sourceHash, sourceId, type Translations} from './useTranslations.ts'

/** Whether a document is an original, a translation of what its original says now, or an older one. */
export type TranslationStanding = 'original' | 'current' | 'stale'

/** How a document stands to its original, by the hash of what was translated; an original that is never published has none. */
export function translationStanding(
  document: SanityDocument | null,
  translations: Translations | undefined,
): TranslationStanding {
  if (!sourceId(document)) return 'original'
  const hash = translations?.original?.contentHash
  return !hash || sourceHash(document) === hash ? 'current' : 'stale'
}
