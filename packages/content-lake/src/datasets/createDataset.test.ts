import fc from 'fast-check'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, it} from 'vitest'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {MutationError} from '../errors/MutationError.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import type {StoredTransaction} from '../store/DatasetStore.ts'
import {createSqliteStore} from '../store/sqlite/createSqliteStore.ts'
import {createDataset} from './createDataset.ts'
import type {Dataset, Perspective} from './Dataset.ts'

const folder = mkdtempSync(join(tmpdir(), 'lake-dataset-'))
let count = 0

afterAll(() => rmSync(folder, {recursive: true}))

function open(file: string): Dataset {
  return createDataset({
    name: 'production',
    projectId: 'local',
    store: createSqliteStore({file}),
    now: () => new Date('2026-01-02T03:04:05Z'),
    createId: () => `id-${count++}`,
  })
}

const perspectives: readonly Perspective[] = [
  'raw',
  'published',
  'drafts',
  ['r1'],
  ['r1', 'drafts'],
]

async function readAll(dataset: Dataset): Promise<unknown> {
  const groq = `{"all": *, "faqs": *[_type == "faq"]._id, "refs": *[references("a")]._id,
    "versions": *[sanity::versionOf("a")]._id, "topics": *[defined(topic)]{_id, "topic": topic->_id}}`
  return Promise.all(
    perspectives.map((perspective) => dataset.query(groq, {perspective, identity: 'reader'})),
  )
}

const id = fc.constantFrom('a', 'b', 'c', 'drafts.a', 'drafts.b', 'versions.r1.a', 'versions.r1.d')
const content = fc.record(
  {
    _type: fc.constantFrom('faq', 'topic'),
    n: fc.nat(3),
    topic: fc.record({_ref: id}, {noNullPrototype: true}),
    _system: fc.constant({delete: true}),
  },
  {requiredKeys: ['_type'], noNullPrototype: true},
)
const document = fc.tuple(id, content).map(([_id, fields]) => ({_id, ...fields}))
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  document.map((create) => ({create})),
  document.map((createOrReplace) => ({createOrReplace})),
  document.map((createIfNotExists) => ({createIfNotExists})),
  id.map((each) => ({delete: {id: each}})),
  fc.constant({delete: {query: '*[n == 1]'}}),
  fc.tuple(id, fc.nat(3)).map(([each, n]) => ({patch: {id: each, set: {n}}})),
  fc.tuple(id, id).map(([each, _ref]) => ({patch: {id: each, set: {topic: {_ref}}}})),
  id.map((each) => ({patch: {id: each, unset: ['topic', 'n']}})),
)

/** Applies the transactions and counts the refused ones, which must leave no trace. */
async function commitAll(
  dataset: Dataset,
  transactions: readonly (readonly Mutation[])[],
): Promise<number> {
  let refused = 0
  const readState = async (): Promise<unknown> => [
    await readAll(dataset),
    dataset.store.transactions({}).length,
  ]
  for (const mutations of transactions) {
    const before = await readState()
    const isRefused = tryCommit(dataset, mutations)
    if (isRefused) refused++
    expect(isRefused ? await readState() : before).toEqual(before)
  }
  return refused
}

function tryCommit(dataset: Dataset, mutations: readonly Mutation[]): boolean {
  try {
    dataset.commit(mutations, {author: 'writer'})
    return false
  } catch (error) {
    if (error instanceof MutationError) return true
    throw error
  }
}

it('writes all or nothing, and shows after a restart what it showed before', async () => {
  let refused = 0
  const transactions = fc.array(fc.array(mutation, {minLength: 1, maxLength: 4}), {maxLength: 10})
  await fc.assert(
    fc.asyncProperty(transactions, async (sent) => {
      const file = join(folder, `${count++}.sqlite`)
      const dataset = open(file)
      await readAll(dataset)
      refused += await commitAll(dataset, sent)
      const shown = await readAll(dataset)
      const log = dataset.store.transactions({})
      dataset.store.close()

      const again = open(file)
      expect(await readAll(again)).toEqual(shown)
      expect(replay(log)).toEqual([...again.store.documents()])
      again.store.close()
    }),
    {numRuns: 25},
  )
  expect(refused).toBeGreaterThan(0)
})

/** The documents that a log's changes lead to, each change leaving off where the last one ended. */
function replay(log: readonly StoredTransaction[]): readonly LakeDocument[] {
  const documents = new Map<string, LakeDocument>()
  for (const {documentId, before, after} of log.flatMap(({changes}) => changes)) {
    expect(documents.get(documentId) ?? null).toEqual(before)
    if (after) documents.set(documentId, after)
    else documents.delete(documentId)
  }
  return [...documents.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
}

it('tells subscribers of every transaction, in order, until they have heard enough', () => {
  const dataset = open(join(folder, `${count++}.sqlite`))
  const heard: string[] = []
  const stop = dataset.subscribe(({sequence, changes}) => {
    heard.push(`${sequence} ${changes.map(({documentId}) => documentId).join(' ')}`)
  })
  const options = {author: 'writer'}
  dataset.commit([{create: {_id: 'a', _type: 'faq'}}, {create: {_id: 'b', _type: 'faq'}}], options)
  dataset.commit([{patch: {id: 'a', unset: ['nothing']}}], options)
  dataset.commit([{delete: {id: 'gone'}}], options)
  dataset.commit([{create: {_id: 'dry', _type: 'faq'}}], {...options, dryRun: true})
  dataset.commit([{delete: {id: 'b'}}], options)
  stop()
  dataset.commit([{delete: {id: 'a'}}], options)
  expect(heard).toEqual(['1 a b', '2 b'])
  dataset.store.close()
})

it('gives results that later writes do not change', async () => {
  const dataset = open(join(folder, `${count++}.sqlite`))
  const options = {author: 'writer'}
  dataset.commit([{create: {_id: 'a', _type: 'faq'}}], options)
  const all = await dataset.query('*', {perspective: 'raw', identity: 'reader'})
  dataset.commit([{create: {_id: 'b', _type: 'faq'}}], options)
  expect(all).toMatchObject([{_id: 'a'}])
  dataset.store.close()
})

it('shows no version as published, whatever drafts there are of it', async () => {
  const dataset = open(join(folder, `${count++}.sqlite`))
  dataset.commit(
    ['versions.r1.a', 'drafts.versions.r1.a'].map((_id) => ({create: {_id, _type: 'faq'}})),
    {author: 'writer'},
  )
  const ask = (perspective: Perspective) =>
    dataset.query('*._id', {perspective, identity: 'reader'})
  expect(await ask('published')).toEqual([])
  expect(await ask('drafts')).toEqual([])
  expect(await ask(['r1'])).toEqual(['a'])
  expect(await ask('raw')).toEqual(['drafts.versions.r1.a', 'versions.r1.a'])
  dataset.store.close()
})
