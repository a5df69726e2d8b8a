import {expect, test} from 'vitest'
import {resolveReviewer} from './resolveReviewer.ts'

const today = '2026-02-28'
const valid = [{name: 'LCSW', validUntil: '2027-01-01'}]
const expired = [{name: 'LCSW', validUntil: '2026-02-27'}]
const ana = {_id: 'person-ana', name: 'Ana Ruiz', userId: 'p-ana', credentials: valid}
const ben = {_id: 'person-ben', name: 'Ben Li', userId: 'p-ben', credentials: expired}
const eve = {_id: 'person-eve', name: 'Eve', userId: null, credentials: valid}
const people = [ana, ben, eve]

test('a person with a valid credential who is not the author may record a review', () => {
  expect(resolveReviewer(people, 'p-ana', 'person-ben', today)).toEqual({
    status: 'eligible',
    personId: 'person-ana',
    name: 'Ana Ruiz',
  })
  expect(resolveReviewer(people, 'p-ana', undefined, today).status).toBe('eligible')
})

test.each([
  ['p-nobody', undefined, 'No person under People has your sign-in id, p-nobody.'],
  ['p-ana', 'person-ana', 'You are the author.'],
  ['p-ben', undefined, 'Ben Li: LCSW expired on 2026-02-27.'],
])('%s is told why not', (userId, authorId, reason) => {
  const standing = resolveReviewer(people, userId, authorId, today)
  expect(standing).toMatchObject({status: 'refused', reason, remedy: expect.stringMatching(/\.$/)})
})

test('whoever has a second person with their sign-in id reviews nothing', () => {
  const twin = {...ana, _id: 'person-twin', name: 'Ana'}
  expect(resolveReviewer([ana, twin], 'p-ana', undefined, today)).toMatchObject({
    status: 'refused',
    reason: '2 people under People have your sign-in id: Ana Ruiz, Ana.',
    remedy: expect.stringMatching(/leave it with one/),
  })
  for (const authorId of ['person-ana', 'person-twin'])
    expect(resolveReviewer([ana, twin], 'p-ana', authorId, today)).toMatchObject({
      reason: 'You are the author.',
      personId: authorId,
    })
})
