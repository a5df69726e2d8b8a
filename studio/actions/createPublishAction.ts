import {useMemo} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {useReviewDialogs} from './dialogs/useReviewDialogs.tsx'
import {toDocumentTarget} from './DocumentTarget.ts'
import {useIsRefused} from './publish/useIsRefused.ts'
import {useMayPublish} from './publish/useMayPublish.ts'

/**
 * Makes Sanity's Publish our own: it stores the hash of what is published, and where it must refuse it says why. Its place,
 * its shortcut, and what it says to somebody without permission stay.
 */
export function createPublishAction(useOriginal: DocumentActionComponent): DocumentActionComponent {
  const usePublish: DocumentActionComponent = (props) => {
    const original = useOriginal(props)
    const {id, type, version, scopeId} = props
    const target = useMemo(
      () => toDocumentTarget({id, type, version, scopeId}),
      [id, type, version, scopeId],
    )
    const mayPublish = useMayPublish(props)
    const isRefused = useIsRefused(props)
    const {dialog, isPublishing, tryToPublish} = useReviewDialogs(target)
    if (!original) return null
    if (isPublishing) {
      const title = 'It is saved, checked and published.'
      return {...original, label: 'Publishing…', title, disabled: true, shortcut: null, dialog}
    }
    if (!mayPublish) return {...original, dialog}
    return {
      ...original,
      title: isRefused ? 'Not ready: press to see why.' : '',
      disabled: false,
      shortcut: 'Ctrl+Alt+P',
      onHandle: () => void tryToPublish(),
      dialog,
    }
  }
  usePublish.action = 'publish'
  usePublish.displayName = 'ReviewedPublishAction'
  return usePublish
}
