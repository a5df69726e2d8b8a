import {
  getPairTarget,
  getTargetScopeId,
  useDocumentOperation,
  useDocumentPairPermissions,
  type DocumentActionProps,
} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

/** True where there is something to publish and somebody who may, whatever is wrong with what it says. */
export function useMayPublish({id, type, transactionSyncLock}: DocumentActionProps): boolean {
  const {targetDocumentState} = useDocumentPane()
  const {publish} = useDocumentOperation(id, type, getPairTarget(targetDocumentState))
  const scopeId = getTargetScopeId(targetDocumentState)
  const [permissions, isLoading] = useDocumentPairPermissions({
    id,
    type,
    ...(scopeId !== undefined && {version: scopeId}),
    permission: 'publish',
  })
  return (
    targetDocumentState.status === 'ready' &&
    !publish.disabled &&
    !isLoading &&
    Boolean(permissions?.granted) &&
    !transactionSyncLock?.enabled
  )
}
