import {expect, test} from 'vitest'
import {toMovedRanks, type Place} from './toMovedRanks.ts'
import {toNextRank} from './toNextRank.ts'

const ranks = ['0|100008:', '0|10000o:', '0|100014:']
const places: Place[] = ranks.map((rank, index) => ({id: `document-${index}`, rank}))

/** The ids in the order of the ranks after a move. */
const orderAfter = (list: readonly Place[], id: string, step: -1 | 1) => {
  const moved = toMovedRanks(list, id, step)
  return list
    .map((place) => ({id: place.id, rank: String(moved.get(place.id) ?? place.rank)}))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .map((place) => place.id.at(-1))
    .join('')
}

test.each([
  ['document-0', 1, '102'],
  ['document-1', -1, '102'],
  ['document-1', 1, '021'],
  ['document-2', -1, '021'],
] as const)('%s moves by %i', (id, step, expected) => {
  expect(orderAfter(places, id, step)).toBe(expected)
  expect(toMovedRanks(places, id, step).size).toBe(1)
})

test.each([
  ['document-0', -1],
  ['document-2', 1],
  ['another', 1],
] as const)('%s cannot move by %i', (id, step) => {
  expect(toMovedRanks(places, id, step).size).toBe(0)
})

test.each([
  ['missing', [undefined, undefined, undefined]],
  ['partly missing', [ranks[0], undefined, null]],
  ['no ranks', ['first', 'second', 'third']],
  ['the same', [ranks[0], ranks[0], ranks[0]]],
  ['without room before them', ['0|000000:', ranks[0], ranks[1]]],
])('ranks that are %s are written anew', (_what, broken) => {
  const list = broken.map((rank, index) => ({id: `document-${index}`, rank}))
  expect(toMovedRanks(list, 'document-2', -1).size).toBe(3)
  expect(orderAfter(list, 'document-2', -1)).toBe('021')
})

test('a document can be moved back and forth for ever', () => {
  let list = places
  for (let round = 0; round < 200; round += 1) {
    const step = round % 2 === 0 ? 1 : -1
    const moved = toMovedRanks(list, 'document-0', step)
    list = list
      .map(({id, rank}) => ({id, rank: String(moved.get(id) ?? rank)}))
      .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    expect(list.map(({id}) => id.at(-1)).join('')).toBe(step === 1 ? '102' : '012')
  }
})

test.each([undefined, null, '', 'first', 7])(
  'the first rank, after %j, leaves room before it',
  (last) => {
    expect(toNextRank(last) > '0|000000:').toBe(true)
  },
)

test('a new last rank comes after the last', () => {
  for (const rank of ranks) expect(toNextRank(rank) > rank).toBe(true)
})
