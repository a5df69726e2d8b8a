import {describe, expect, it} from 'vitest'
import {findReviewerFault} from './findReviewerFault.ts'

const today = '2026-06-30'
const credential = (validUntil?: string | null, name: string | null = 'LCSW') => ({
  name,
  ...(validUntil === undefined ? {} : {validUntil}),
})
const person = (...credentials: readonly ReturnType<typeof credential>[]) => ({
  _id: 'ana',
  name: 'Ana Ruiz',
  credentials,
})

describe('who may review', () => {
  it.each([
    ['a credential that never expires', person(credential())],
    ['a credential without a date', person(credential(null))],
    ['a credential until today', person(credential('2026-06-30'))],
    ['one valid credential of two', person(credential('2020-01-01'), credential('2027-01-01'))],
    ['a valid credential and no name', {...person(credential()), name: undefined}],
  ])('is a person with %s', (_name, reviewer) => {
    expect(findReviewerFault(reviewer, 'ben', today)).toBeUndefined()
    expect(findReviewerFault(reviewer, undefined, today)).toBeUndefined()
  })

  it.each([
    ['the author', person(credential()), 'Ana Ruiz is the author.'],
    ['no credential', person(), 'Ana Ruiz has no credential.', 'ben'],
    ['no list of them', {_id: 'ana', name: 'Ana Ruiz'}, 'Ana Ruiz has no credential.', 'ben'],
    [
      'null for a list',
      {_id: 'ana', name: 'Ana Ruiz', credentials: null},
      'Ana Ruiz has no credential.',
      'ben',
    ],
    ['no name', {_id: 'ana', name: null}, 'This person has no credential.', 'ben'],
    [
      'one that ended yesterday',
      person(credential('2026-06-29')),
      'Ana Ruiz: LCSW expired on 2026-06-29.',
      'ben',
    ],
    [
      'several that ended, of which the latest is named',
      person(credential('2020-01-01'), credential('2025-12-31', 'MD'), credential('2021-01-01')),
      'Ana Ruiz: MD expired on 2025-12-31.',
      'ben',
    ],
    [
      'one without a name that ended',
      person(credential('2020-01-01', null)),
      'Ana Ruiz: the credential expired on 2020-01-01.',
      'ben',
    ],
  ])('is not a person with %s', (_name, reviewer, fault, author = 'ana') => {
    expect(findReviewerFault(reviewer, author, today)).toBe(fault)
  })
})
