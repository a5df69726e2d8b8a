import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const to = (id: string) => ({_type: 'reference', _ref: id})
const credential = {_key: 'a', name: 'A license', validUntil: '2026-12-31'}
const clinician = {
  _id: 'clinician',
  _type: 'person',
  name: 'A clinician',
  credentials: [credential],
}
const review = {lastReviewed: '2026-06-01', reviewedHash: 'a', reviewedBy: to('clinician')}
const page = {_id: 'faq', _type: 'faq', contentHash: 'a', author: to('author'), review}
const reviewed = (changed: object) => ({...page, review: {...review, ...changed}})

/** Sets of documents for the rule on reviews that nobody can have recorded so; the day is 2026-06-30. */
export const reviewRecordExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [clinician, page],
    // Who is missing is told of where the reference stands.
    [page],
    [clinician, {...page, review: undefined}],
    // What says something else by now has no review to stand by.
    [clinician, {...page, contentHash: 'b', author: to('clinician')}],
    // A credential has to hold on the day of the review, not for ever after.
    [{...clinician, credentials: [{...credential, validUntil: '2026-06-01'}]}, page],
    [{...clinician, credentials: [{_key: 'a', name: 'A license'}]}, page],
    [clinician, reviewed({lastReviewed: '2026-06-30'})],
  ],
  bad: [
    [clinician, {...page, author: to('clinician')}],
    [clinician, reviewed({reviewedBy: undefined})],
    [clinician, reviewed({reviewedBy: {}})],
    [clinician, reviewed({lastReviewed: '2026-07-01'})],
    [clinician, reviewed({lastReviewed: '2099-11-01'})],
    [{...clinician, credentials: []}, page],
    [{...clinician, credentials: 'MD'}, page],
    [{...clinician, credentials: [{...credential, validUntil: '2026-05-31'}]}, page],
  ],
}
