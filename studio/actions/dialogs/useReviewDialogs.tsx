import {useCallback, useState} from 'react'
import type {DocumentActionCustomDialogComponentProps} from 'sanity'
import type {DocumentTarget} from '../DocumentTarget.ts'
import type {Refusal} from '../publish/findRefusal.ts'
import {PublishRefused} from '../publish/PublishRefused.tsx'
import {usePublishing} from '../publish/usePublishing.ts'
import {RecordReview} from '../record/RecordReview.tsx'
import {OnlyOnce, type Shower} from './OnlyOnce.tsx'

type View = {readonly kind: 'record'} | {readonly kind: 'refused'; readonly refusal: Refusal}

/** The dialogs about publishing and reviewing a document, of which one leads to the other, and what opens them. */
export interface ReviewDialogs {
  readonly dialog: DocumentActionCustomDialogComponentProps | null
  readonly isPublishing: boolean
  readonly openRecord: () => void
  /** Publishes, or opens the dialog that says why not. */
  readonly tryToPublish: () => Promise<void>
}

/** The dialogs of one action. */
export function useReviewDialogs(target: DocumentTarget): ReviewDialogs {
  const [view, setView] = useState<View>()
  const [shower, setShower] = useState<Shower>()
  const {isBusy, publish} = usePublishing(target)
  const close = useCallback(() => setView(undefined), [])
  const openRecord = useCallback(() => setView({kind: 'record'}), [])
  const tryToPublish = useCallback(async () => {
    const refusal = await publish()
    setView(refusal && {kind: 'refused', refusal})
  }, [publish])

  const component = view && (
    <OnlyOnce shower={shower} setShower={setShower}>
      {view.kind === 'record' ? (
        <RecordReview target={target} onClose={close} onPublish={tryToPublish} />
      ) : (
        <PublishRefused refusal={view.refusal} onClose={close} onRecord={openRecord} />
      )}
    </OnlyOnce>
  )
  return {
    dialog: component ? {type: 'custom', component} : null,
    isPublishing: isBusy,
    openRecord,
    tryToPublish,
  }
}
