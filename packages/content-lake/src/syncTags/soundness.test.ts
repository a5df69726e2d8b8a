import fc from 'fast-check'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {createDataset} from '../datasets/createDataset.ts'
import type {Dataset, Perspective, QueryOptions} from '../datasets/Dataset.ts'
import {MutationError} from '../errors/MutationError.ts'
import {documentFields, ids, queries, queryParams} from '../groq/arbitraryQuery.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import type {StoredTransaction} from '../store/DatasetStore.ts'
import {createSqliteStore} from '../store/sqlite/createSqliteStore.ts'
import {toTransactionTags} from './toTransactionTags.ts'

const folder = mkdtempSync(join(tmpdir(), 'lake-tags-'))
let count = 0

afterAll(() => rmSync(folder, {recursive: true}))

function open(): Dataset {
  return createDataset({
    name: 'production',
    projectId: 'local',
    store: createSqliteStore({file: join(folder, `${count++}.sqlite`)}),
    now: () => new Date('2026-01-02T03:04:05Z'),
    createId: () => `id-${count++}`,
  })
}

const id = fc.constantFrom(
  ...ids,
  'drafts.b',
  'versions.r1.b',
  'gone',
  'private.p',
  'drafts.versions.r1.a',
)
const tombstone = {_system: {delete: true}}
const document = fc.tuple(id, documentFields, fc.boolean()).map(([_id, fields, isGone]) => ({
  ...fields,
  _id,
  ...(isGone && _id.startsWith('versions.') ? tombstone : {}),
}))
const release = fc.constantFrom('r1', 'r2').map((name) => ({
  createOrReplace: {_id: `_.releases.${name}`, _type: 'system.release', name},
}))
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {weight: 4, arbitrary: document.map((createOrReplace) => ({createOrReplace}))},
  {weight: 2, arbitrary: id.map((each) => ({delete: {id: each}}))},
  fc.tuple(id, fc.nat(3)).map(([each, order]) => ({patch: {id: each, set: {order}}})),
  fc.tuple(id, id).map(([each, _ref]) => ({patch: {id: each, set: {topic: {_ref, _weak: true}}}})),
  id.map((each) => ({patch: {id: each, unset: ['topic', 'related']}})),
  release,
  fc.constant({delete: {id: '_.releases.r1'}}),
)
const transaction = fc.array(mutation, {minLength: 1, maxLength: 3})

const query = fc.oneof(
  {weight: 2, arbitrary: queries},
  fc.constantFrom(
    'count(*)',
    '*[order > 1]._id',
    '*[0]._id',
    '*[_type == "faq"] | score(title match "therapy", boost(order > 1, 2)) | order(_score desc, _id)[0..1]._id',
    '*[_id == "a"][0]{"t": select(order > 1 => topic->title, *[_type == "myth"][0].title)}',
    '*[_type == "faq" && _id in $ids]{title, "n": topic->topic->_type}',
    '*[_type in $types && references($ids)]{title}',
    '*[references("a") || _id == "b"]._id',
    '*[_type == "topic" && (references("a") || references("b"))]{title}',
    'releases::all()[].name',
    '*[title in releases::all()[].name || _id in releases::all()[]._id]._id',
    '"nothing"',
  ),
)

const reader = 'reader'
const readers: readonly (Pick<QueryOptions, 'identity'> & {perspective: Perspective})[] = [
  {perspective: 'published', identity: '<anonymous>'},
  {perspective: 'drafts', identity: '<anonymous>'},
  {perspective: 'published', identity: reader},
  {perspective: 'drafts', identity: reader},
  {perspective: 'raw', identity: reader},
  {perspective: ['r1'], identity: reader},
  {perspective: ['r1', 'drafts'], identity: reader},
  {perspective: ['published'], identity: reader},
]

function commit(dataset: Dataset, mutations: readonly Mutation[]): StoredTransaction | null {
  try {
    return dataset.commit(mutations, {author: 'writer'}).transaction
  } catch (error) {
    if (error instanceof MutationError) return null
    throw error
  }
}

it('tells every reader of every write that changes what a query gives', async () => {
  const params = {...queryParams, ids: ['a', 'b', 'gone']}
  let changed = 0
  let spared = 0
  const story = fc.record({
    start: transaction,
    steps: fc.array(transaction, {minLength: 1, maxLength: 5}),
    asked: fc.array(query, {minLength: 1, maxLength: 4}),
  })
  await fc.assert(
    fc.asyncProperty(story, async ({start, steps, asked}) => {
      const dataset = open()
      const untold: object[] = []
      const askAll = (groq: string) =>
        Promise.all(readers.map((options) => dataset.queryWithTags(groq, {...options, params})))
      commit(dataset, start)
      for (const step of steps) {
        const before = await Promise.all(asked.map(askAll))
        const written = commit(dataset, step)
        if (!written) continue
        const {open: openTags, all} = toTransactionTags(written, dataset.versions)
        const after = await Promise.all(asked.map(askAll))
        for (const [query, answers] of before.entries()) {
          for (const [index, {result, syncTags}] of answers.entries()) {
            const told = readers[index]?.identity === reader ? all : openTags
            const isTold = syncTags.some((tag) => told.includes(tag))
            const now = after[query]?.[index]?.result
            const isChanged = JSON.stringify(now) !== JSON.stringify(result)
            if (isChanged) changed++
            else if (!isTold) spared++
            if (!isChanged || isTold) continue
            untold.push({query: asked[query], as: readers[index], before: result, after: now})
          }
        }
      }
      dataset.store.close()
      expect(untold).toEqual([])
    }),
    {numRuns: 150},
  )
  expect(changed).toBeGreaterThan(200)
  expect(spared).toBeGreaterThan(200)
}, 120_000)
