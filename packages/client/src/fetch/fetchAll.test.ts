import {expect, test} from 'vitest'
import {fetchAll} from './fetchAll.ts'

const items = ['a', 'b', 'c', 'd', 'e'].map((cursor) => ({cursor}))

test('a list that comes in parts is read to its end', async () => {
  const asked: (string | null)[] = []
  const all = await fetchAll(async (after) => {
    asked.push(after)
    const start = items.findIndex(({cursor}) => cursor === after) + 1
    return items.slice(start, start + 2)
  })
  expect(all).toEqual(items)
  expect(asked).toEqual([null, 'b', 'd', 'e'])
})

test('a list that goes round in a circle, or has no cursors, ends', async () => {
  expect(await fetchAll(async () => [{cursor: 'a'}])).toEqual([{cursor: 'a'}, {cursor: 'a'}])
  expect(await fetchAll(async () => [{cursor: null}])).toEqual([{cursor: null}])
  expect(await fetchAll(async () => [])).toEqual([])
})
