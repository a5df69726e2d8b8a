import type {ClinicalReviewDraft} from '@iop-content/client'
import {describe, expect, test} from 'vitest'
import {getMessages} from '../i18n/getMessages.ts'
import {toReviewNote} from './toReviewNote.ts'

const reviewedBy = {
  _id: 'person-1',
  name: 'Ana Ruiz',
  jobTitle: null,
  url: null,
  credentials: [
    {
      _key: 'a',
      name: 'Clinical social worker',
      abbreviation: 'LCSW',
      issuer: null,
      validUntil: null,
    },
    {_key: 'b', name: 'Certificate', abbreviation: null, issuer: null, validUntil: null},
  ],
}
const today = '2026-06-30'
const review = (changes: Partial<ClinicalReviewDraft>): ClinicalReviewDraft => ({
  state: 'current',
  lastReviewed: '2026-01-31',
  nextReviewDue: null,
  reviewedBy,
  ...changes,
})

describe('what readers are told of a review', () => {
  test('a current one names the reviewer, their credentials and the day, in the language of the page', () => {
    expect(toReviewNote(review({}), 'en', getMessages('en').review.page, today)).toEqual({
      state: 'current',
      text: 'Reviewed by Ana Ruiz, LCSW on January 31, 2026.',
    })
    expect(toReviewNote(review({}), 'es', getMessages('es').review.page, today).text).toBe(
      'Revisión clínica de Ana Ruiz, LCSW, 31 de enero de 2026.',
    )
  })

  test.each(['changed', 'overdue', 'never', 'of a newer version'])(
    'the state “%s” never claims a reviewer',
    (state) => {
      const {text} = toReviewNote(review({state}), 'en', getMessages('en').review.page, today)
      expect(text).not.toContain('Ana')
      expect(text).not.toContain('2026')
    },
  )

  test('who and when must both be known', () => {
    const words = getMessages('en').review.page
    expect(toReviewNote(review({reviewedBy: null}), 'en', words, today).text).toBe(words.never)
    expect(toReviewNote(review({lastReviewed: null}), 'en', words, today).text).toBe(words.never)
  })

  test.each([
    ['2026-06-29', 'overdue'],
    ['2026-06-30', 'current'],
  ])('what was current when it was read, and due on %s, is %s on June 30', (due, state) => {
    const words = getMessages('en').review.page
    expect(toReviewNote(review({nextReviewDue: due}), 'en', words, today).state).toBe(state)
  })
})
