import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useMemo} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {useReviewDialogs} from './dialogs/useReviewDialogs.tsx'
import {toDocumentTarget} from './DocumentTarget.ts'

/** Lets a clinician record that they reviewed a document; to everybody else its dialog says why they cannot. */
export const useRecordReviewAction: DocumentActionComponent = ({id, type, version, scopeId}) => {
  const target = useMemo(
    () => toDocumentTarget({id, type, version, scopeId}),
    [id, type, version, scopeId],
  )
  const {dialog, openRecord} = useReviewDialogs(target)
  return {label: 'Record a review', icon: CheckmarkCircleIcon, onHandle: openRecord, dialog}
}
useRecordReviewAction.displayName = 'RecordReviewAction'
