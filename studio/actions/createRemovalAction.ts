import {useCurrentUser, type DocumentActionComponent} from 'sanity'
import {isAdministrator} from '../auth/isAdministrator.ts'

/** Makes Sanity's Delete or Unpublish our own: what readers see of high risk, crisis help above all, only an administrator takes away. */
export function createRemovalAction(useOriginal: DocumentActionComponent): DocumentActionComponent {
  const useRemoval: DocumentActionComponent = (props) => {
    const original = useOriginal(props)
    const user = useCurrentUser()
    if (!original || isAdministrator(user) || props.published?.['riskTier'] !== 'high')
      return original
    const title = 'Readers see this, and its risk is high. Ask an administrator to take it away.'
    return {...original, disabled: true, title}
  }
  useRemoval.displayName = 'HighRiskRemovalAction'
  if (useOriginal.action) useRemoval.action = useOriginal.action
  return useRemoval
}
