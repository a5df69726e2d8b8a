import type {SanityDocument} from 'sanity'
import {sourceHash, sourceId, type Translations} from './useTranslations.ts'

/** Whether a document is an original, a translation of what its original says now, or an older one. */
export type TranslationStanding = 'original' | 'current' | 'stale'

/** How a document stands to its original, by the hash of what was translated. An original that is gone or not public makes it stale, as in the client’s queries. */
export function translationStanding(
  document: SanityDocument | null,
  translations: Translations | undefined,
): TranslationStanding {
  if (!sourceId(document)) return 'original'
  if (!translations) return 'current'
  return sourceHash(document) === (translations.original?.contentHash ?? undefined)
    ? 'current'
    : 'stale'
}
