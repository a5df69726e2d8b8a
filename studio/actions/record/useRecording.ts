import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'
import type {DocumentTarget} from '../DocumentTarget.ts'
import {useLakeAccess} from '../useLakeAccess.ts'
import {recordReview, type ReviewRecord} from './recordReview.ts'

/** Records a review, with a message for how it ended. Never rejects. */
export function useRecording(
  target: DocumentTarget,
): (review: ReviewRecord) => Promise<'recorded' | 'changed' | 'failed'> {
  const lake = useLakeAccess(target)
  const toast = useToast()
  return useCallback(
    async (review) => {
      try {
        const outcome = await recordReview(lake, target, review)
        if (outcome === 'recorded')
          toast.push({status: 'success', title: 'The review is recorded.'})
        return outcome
      } catch (error) {
        toast.push({
          status: 'error',
          title: 'The review could not be recorded.',
          description: error instanceof Error ? error.message : String(error),
        })
        return 'failed'
      }
    },
    [lake, target, toast],
  )
}
