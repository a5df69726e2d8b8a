import type {DocumentBadgeComponent} from 'sanity'
import {translationStanding} from './translationStanding.ts'
import {useTranslations} from './useTranslations.ts'

/** Says below the form of a translation that its original has changed since. */
export const translationBadge: DocumentBadgeComponent = ({id, version, draft, published}) => {
  const document = version ?? draft ?? published
  const translations = useTranslations(id, document)
  if (translationStanding(document, translations) !== 'stale') return null
  return {
    label: 'Original has changed',
    title: 'The original was published again after this translation. Compare them.',
    color: 'warning',
  }
}
