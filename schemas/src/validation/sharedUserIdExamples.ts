import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const person = (_id: string, userId?: unknown): SanityDocumentLike => ({
  _id,
  _type: 'person',
  name: _id,
  ...(userId !== undefined && {userId}),
})

/** Sets of documents for the rule on sign-in ids that two persons share. */
export const sharedUserIdExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [person('ana', 'u1')],
    [person('ana', 'u1'), person('ben', 'u2')],
    [person('ana'), person('ben')],
    [person('ana', ''), person('ben', ''), person('cleo', null), person('dan', null)],
    [person('ana', 'u1'), {_id: 'faq', _type: 'faq', userId: 'u1'}],
  ],
  bad: [
    [person('ana', 'u1'), person('ana-copy', 'u1')],
    [person('ana', 'u1'), person('ben', ' u1 ')],
    [person('ana', 'u1'), person('ben', 'u1'), person('cleo', 'u1')],
    [person('ana', 'u1'), person('ben', 'u2'), person('cleo', 'u2')],
    [person('ana', 'u1'), person('ben', 'u1'), {_id: 'faq', _type: 'faq'}],
  ],
}
