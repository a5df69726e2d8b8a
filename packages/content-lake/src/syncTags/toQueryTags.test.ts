import {afterAll, beforeAll, expect, it} from 'vitest'
import {openTestLake, type TestLake} from '../testing/openTestLake.ts'
import {mostTags} from './mostTags.ts'
import {toTransactionTags} from './toTransactionTags.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await openTestLake('in process')
  const sources = Array.from({length: 150}, (_, index) => ({_id: `s${index}`, _type: 'source'}))
  const topics = Array.from({length: 20}, (_, index) => ({_id: `t${index}`, _type: 'topic'}))
  const references = [...sources, ...topics, {_id: 'gone'}].map(({_id}) => ({
    _ref: _id,
    _weak: true,
  }))
  write([...sources, ...topics, {_id: 'guide', _type: 'guide', references}])
})
afterAll(() => lake.close())

interface Written {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

function write(documents: readonly Written[]) {
  const mutations = documents.map((createOrReplace) => ({createOrReplace}))
  const {transaction} = lake.dataset.commit(mutations, {author: 'writer'})
  if (!transaction) throw new Error('Nothing was written.')
  return toTransactionTags(transaction, lake.dataset.versions).open
}

async function ask(query: string, params: Record<string, unknown> = {}) {
  const {syncTags} = await lake.client().fetch(query, params, {filterResponse: false})
  return syncTags ?? []
}

const isHit = (tags: readonly string[], hit: readonly string[]) =>
  tags.some((tag) => hit.includes(tag))

it('names a type in the place of the many documents of it, and the others one by one', async () => {
  const tags = await ask('*[_id == "guide"]{"references": references[]->{_id}}')
  // The guide, the type of the sources, the topics, and the document that is not there.
  expect(tags).toHaveLength(1 + 1 + 20 + 1)
  expect(isHit(tags, write([{_id: 's149', _type: 'source', title: 'edited'}]))).toBe(true)
  expect(isHit(tags, write([{_id: 't7', _type: 'topic', title: 'edited'}]))).toBe(true)
  expect(isHit(tags, write([{_id: 't99', _type: 'topic'}]))).toBe(false)
  expect(isHit(tags, write([{_id: 'gone', _type: 'anything'}]))).toBe(true)
})

it('names the dataset where so many documents are not there that nothing else does', async () => {
  const ids = Array.from({length: mostTags + 1}, (_, index) => `absent-${index}`)
  const tags = await ask('*[_id in $ids]', {ids})
  expect(tags).toHaveLength(1)
  expect(isHit(tags, write([{_id: 'absent-7', _type: 'faq'}]))).toBe(true)
  const ofType = await ask('*[_type == "myth" && _id in $ids]', {ids})
  expect(isHit(ofType, write([{_id: 'absent-8', _type: 'faq'}]))).toBe(false)
  expect(isHit(ofType, write([{_id: 'absent-9', _type: 'myth'}]))).toBe(true)
})

it('says no more of a document than what is said of its type already', async () => {
  expect(await ask('*[_type == "topic"]{"n": count(*[_id == ^._id])}')).toEqual(
    await ask('*[_type == "topic"]'),
  )
})

it('says of a type and a reference what both say together', async () => {
  const refers = {to: {_ref: 't1', _weak: true}}
  const tags = await ask('*[_type in ["faq", "myth"] && references("t1")]')
  expect(tags).toHaveLength(2)
  expect(isHit(tags, write([{_id: 'm', _type: 'myth', ...refers}]))).toBe(true)
  expect(isHit(tags, write([{_id: 'p', _type: 'page', ...refers}]))).toBe(false)
  expect(isHit(tags, write([{_id: 'f', _type: 'faq'}]))).toBe(false)
})

it('gives the same tag in every lake', async () => {
  const again = await openTestLake('in process')
  const {syncTags} = await again.client().fetch('*[_type == "topic"]', {}, {filterResponse: false})
  expect(syncTags).toEqual(await ask('*[_type == "topic"]'))
  await again.close()
})
