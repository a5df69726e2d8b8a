import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {
  useDocumentOperation,
  useDocumentPairPermissions,
  type DocumentActionComponent,
} from 'sanity'
import {translationStanding} from './translationStanding.ts'
import {useTranslations} from './useTranslations.ts'

/** On a translation whose original has changed since: says that it says the same again. */
export const confirmTranslationAction: DocumentActionComponent = ({id, type, draft, published}) => {
  const displayed = draft ?? published
  const translations = useTranslations(id, displayed)
  const {patch} = useDocumentOperation(id, type)
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'update'})
  const hash = translations?.original?.contentHash
  if (!hash || translationStanding(displayed, translations) !== 'stale') return null
  return {
    label: 'Says the same as the original',
    icon: CheckmarkIcon,
    disabled: Boolean(patch.disabled) || permissions?.granted === false,
    title: 'Compare it with the original first. Then publish.',
    onHandle: () => patch.execute([{set: {'translationOf.sourceHash': hash}}]),
  }
}
confirmTranslationAction.displayName = 'ConfirmTranslationAction'
