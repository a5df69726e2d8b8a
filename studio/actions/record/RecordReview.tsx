import {toReferenceId} from '@iop-content/schemas/review'
import {Spinner} from '@sanity/ui'
import {useDocumentPairPermissions, useEditState} from 'sanity'
import {QueryFailed} from '../../components/QueryFailed.tsx'
import {useContentHash} from '../../review/useContentHash.ts'
import {useReviewer} from '../../review/useReviewer.ts'
import {useShownDocument} from '../../review/useShownDocument.ts'
import {ActionDialog} from '../dialogs/ActionDialog.tsx'
import type {DocumentTarget} from '../DocumentTarget.ts'
import {RecordRefused} from './RecordRefused.tsx'
import {RecordReviewForm} from './RecordReviewForm.tsx'

/** The dialog in which a clinician records a review, or which says why somebody cannot. */
export function RecordReview(props: {
  readonly target: DocumentTarget
  readonly onClose: () => void
  readonly onPublish: () => Promise<void>
}) {
  const {target, onClose, onPublish} = props
  const {id, type, scopeId} = target
  const state = useEditState(id, type, 'default', scopeId)
  const document = useShownDocument(state)
  const shownHash = useContentHash(document)
  const latestHash = useContentHash(state.version ?? state.draft ?? state.published)
  const isPublishedShown = document !== null && document === state.published
  const reviewer = useReviewer(toReferenceId(document?.['author']))
  const [permissions, isLoading] = useDocumentPairPermissions({
    id,
    type,
    ...(scopeId !== undefined && {version: scopeId}),
    permission: 'update',
  })
  if (!document) {
    return (
      <RecordRefused
        reason="There is nothing to review yet."
        remedy="Write something first: it is saved by itself."
        onClose={onClose}
      />
    )
  }
  if (!isLoading && !permissions?.granted) {
    return (
      <RecordRefused
        reason="You can read this, but not change it."
        remedy="A review is kept in the document. Ask an administrator to make you an editor."
        onClose={onClose}
      />
    )
  }
  if (reviewer.status !== 'ready' || isLoading) {
    return (
      <ActionDialog header="Record a review" onClose={onClose}>
        {reviewer.status === 'failed' ? <QueryFailed {...reviewer} /> : <Spinner muted />}
      </ActionDialog>
    )
  }
  if (reviewer.data.status === 'refused')
    return <RecordRefused {...reviewer.data} onClose={onClose} />
  if (isPublishedShown && shownHash && latestHash && shownHash !== latestHash) {
    return (
      <RecordRefused
        reason="You see what is published, and there is a draft that says something else."
        remedy="Choose “Draft” above the form, read it, and record the review of that; or discard the draft."
        onClose={onClose}
      />
    )
  }
  return (
    <RecordReviewForm
      target={target}
      document={document}
      reviewer={reviewer.data}
      onClose={onClose}
      onPublish={onPublish}
    />
  )
}
