import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {eligibleReviewerGroq} from './eligibleReviewerGroq.ts'
import {findReviewerFault} from './findReviewerFault.ts'

const today = '2026-02-28'
const people = [
  {_id: 'valid', name: 'Ana', credentials: [{name: 'LCSW', validUntil: '2026-02-28'}]},
  {_id: 'open', name: 'Ben', credentials: [{name: 'LCSW'}]},
  {_id: 'emptied', name: 'Eve', credentials: [{name: 'LCSW', validUntil: ''}]},
  {
    _id: 'renewed',
    name: 'Cleo',
    credentials: [{name: 'old', validUntil: '2020-01-01'}, {name: 'new'}],
  },
  {_id: 'author', name: 'Dan', credentials: [{name: 'LCSW'}]},
  {_id: 'expired', name: 'Fay', credentials: [{name: 'LCSW', validUntil: '2026-02-27'}]},
  {_id: 'none', name: 'Gil', credentials: []},
  {_id: 'missing', name: 'Hal'},
]

const select = async (authorId: string) => {
  const params = {authorId, today}
  const query = parse(`*[${eligibleReviewerGroq}]._id`, {params})
  return (await evaluate(query, {dataset: people, params})).get()
}

test('the condition and the sentence agree on who can review', async () => {
  const faultless = people.filter((person) => !findReviewerFault(person, 'author', today))
  expect(await select('author')).toEqual(faultless.map(({_id}) => _id))
  expect(await select('author')).toEqual(['valid', 'open', 'emptied', 'renewed'])
})

test('without an author, whoever has a valid credential can', async () => {
  expect(await select('')).toContain('author')
})
