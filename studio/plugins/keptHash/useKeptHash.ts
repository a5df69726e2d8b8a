import {useEffect, useRef} from 'react'
import {getPairTarget, getTargetScopeId, useDocumentOperation, useSyncState} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {hashOnce} from '../../review/hashOnce.ts'
import {parseReview} from '../../review/parseReview.ts'

/** How long nobody types before the hash is made, in milliseconds: mostly it is then saved with the edit itself. */
const pause = 400

/**
 * Stores in the draft of a reviewed document the hash of what it says, after each edit that is made here. Whoever only looks on
 * writes nothing.
 */
export function useKeptHash(): void {
  const {documentId, documentType, editState, targetDocumentState} = useDocumentPane()
  const {patch} = useDocumentOperation(documentId, documentType, getPairTarget(targetDocumentState))
  const {isSyncing} = useSyncState(documentId, documentType, getTargetScopeId(targetDocumentState))
  const source = editState?.version ?? editState?.draft
  const isEditedHere = useRef(false)
  useEffect(() => {
    if (isSyncing) isEditedHere.current = true
  }, [isSyncing])

  const isReviewed = parseReview(source?.['review']).lastReviewed !== undefined
  const isWritable = !patch.disabled
  const execute = useRef(patch.execute)
  useEffect(() => {
    execute.current = patch.execute
  }, [patch.execute])

  useEffect(() => {
    if (!source || !isReviewed || !isWritable) return undefined
    let isStale = false
    const store = async () => {
      const contentHash = await hashOnce(source)
      if (isStale || !isEditedHere.current) return
      isEditedHere.current = false
      if (source['contentHash'] !== contentHash) execute.current([{set: {contentHash}}])
    }
    const timer = setTimeout(() => void store(), pause)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [source, isReviewed, isWritable, isSyncing])
}
