import {useCurrentUser} from 'sanity'
import type {LiveResult} from '../components/useLiveQuery.ts'
import {resolveReviewer, type ReviewerStanding} from './resolveReviewer.ts'
import {usePeople} from './usePeople.ts'
import {useToday} from './useToday.ts'

/** Whether whoever is signed in may review a document by this author, as the people change. */
export function useReviewer(authorId: string | undefined): LiveResult<ReviewerStanding> {
  const userId = useCurrentUser()?.id ?? ''
  const people = usePeople('published')
  const today = useToday()
  if (people.status !== 'ready') return people
  const standing = resolveReviewer(people.data, userId, authorId, today)
  return {status: 'ready', data: standing}
}
