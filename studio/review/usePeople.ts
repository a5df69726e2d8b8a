import type {ReviewerCandidate} from '@iop-content/schemas/review'
import {useLiveQuery, type LiveResult} from '../components/useLiveQuery.ts'

/** A `person`, as far as the right to review depends on it. */
export interface Person extends ReviewerCandidate {
  readonly userId: string | null
}

const groq = `*[_type == "person"] | order(name asc, _id asc){
  _id, name, userId, "credentials": credentials[]{name, abbreviation, validUntil}
}`
const noParams = {}

/** Everybody under People, as they change: as published, or with drafts in the place of what is published. */
export function usePeople(perspective: 'published' | 'drafts'): LiveResult<readonly Person[]> {
  return useLiveQuery({
    groq,
    listenTo: '*[_type == "person"]',
    params: noParams,
    perspective,
    tag: 'reviewers',
    parse: parsePeople,
  })
}

function parsePeople(answer: unknown): readonly Person[] {
  // why: the query makes a list of objects with these fields.
  return answer as readonly Person[]
}
