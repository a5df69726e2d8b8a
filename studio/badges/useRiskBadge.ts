import type {DocumentBadgeComponent} from 'sanity'
import {useShownDocument} from '../review/useShownDocument.ts'

/** Says below a form that a mistake in the document could put somebody in danger. */
export const useRiskBadge: DocumentBadgeComponent = (props) => {
  const document = useShownDocument(props)
  if (document?.['riskTier'] !== 'high') return null
  return {
    label: 'High risk',
    title: 'A mistake could put somebody in danger: published only with a current clinical review.',
    color: 'danger',
  }
}
