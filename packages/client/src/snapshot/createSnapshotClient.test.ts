import {expect, expectTypeOf, test} from 'vitest'
import {ContentConfigurationError} from '../errors/ContentConfigurationError.ts'
import {ContentParameterError} from '../errors/ContentParameterError.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import type {Topic} from '../generated/types.ts'
import {mythQuery, topicsQuery} from '../queries/index.ts'
import {createSnapshotClient} from './index.ts'

const topic = {_type: 'topic', language: 'en', title: 'Cost', slug: {current: 'cost'}}
const documents = [
  {...topic, _id: 'topic-1'},
  {...topic, _id: 'topic-2', language: 'es', title: 'Costo'},
  {...topic, _id: 'drafts.topic-1', title: 'Costs'},
  {...topic, _id: 'drafts.topic-3', title: 'New', slug: {current: 'new'}},
  {...topic, _id: 'versions.r1.topic-1', title: 'Later'},
]
const ndjson = documents.map((document) => JSON.stringify(document)).join('\n')

const toPairs = (list: readonly {_id: string; title: string | null}[]) =>
  list.map(({_id, title}) => [_id, title])

test.each([
  ['NDJSON', `${ndjson}\n\n`],
  ['documents', documents],
])('%s are read as a lake would', async (_form, content) => {
  const client = createSnapshotClient(content)
  const topics = await client.fetch(topicsQuery)
  expectTypeOf(topics).toEqualTypeOf<Topic[]>()
  expect(toPairs(topics)).toEqual([['topic-1', 'Cost']])
  expect(toPairs(await client.fetch(topicsQuery, {language: 'es'}))).toEqual([['topic-2', 'Costo']])
})

test('drafts stand over what is published, under its id', async () => {
  const client = createSnapshotClient(documents, {perspective: 'drafts'})
  const drafts = toPairs(await client.fetch(topicsQuery))
  expect(drafts).toHaveLength(2)
  expect(drafts).toEqual(
    expect.arrayContaining([
      ['topic-1', 'Costs'],
      ['topic-3', 'New'],
    ]),
  )
  const published = await client.fetch(topicsQuery, {}, {perspective: 'published'})
  expect(toPairs(published)).toEqual([['topic-1', 'Cost']])
})

test('the checks and errors are those of the client', async () => {
  const broken = {_id: 'myth-1', _type: 'myth', language: 'en', slug: {current: 'm'}, fact: 7}
  const heard: ContentValidationError[] = []
  const client = createSnapshotClient([...documents, broken, {...topic, _id: 'bad', title: 7}], {
    onIssue: (issue) => heard.push(issue),
  })
  await expect(client.fetch(mythQuery, {slug: 'm'})).rejects.toThrow(ContentValidationError)
  expect(await client.fetch(mythQuery, {slug: 'none'})).toBeNull()
  expect(toPairs(await client.fetch(topicsQuery))).toEqual([['topic-1', 'Cost']])
  expect(heard).toMatchObject([{query: 'topics', documentId: 'bad'}])
  // @ts-expect-error: what the type refuses is checked at run time too
  await expect(client.fetch(mythQuery, {})).rejects.toThrow(ContentParameterError)
  const reason = new Error('the reader left')
  const aborted = client.fetch(topicsQuery, {}, {signal: AbortSignal.abort(reason)})
  await expect(aborted).rejects.toBe(reason)
})

test.each([
  [`${ndjson}\n{"_id":`, 'line 6 of the snapshot is no document'],
  ['{"_id": "a"}', 'line 1 of the snapshot is no document'],
  [[{...topic, _id: 'a'}, {title: 'Cost'}], 'item 1 of the snapshot is no document'],
  [{result: []}, 'line 1 of the snapshot is no document'],
  [null, 'line 1 of the snapshot is no document'],
])('what is no snapshot is refused: %j', (content, problem) => {
  // why: plain JavaScript hands over what it likes.
  const create = () => createSnapshotClient(content as string)
  expect(create).toThrow(ContentConfigurationError)
  expect(create).toThrow(problem)
})

test('what is no query, and options that cannot be, are refused as by a lake', async () => {
  const client = createSnapshotClient(documents)
  // why: plain JavaScript hands over what it likes.
  const groq = '*[_type == "topic"]' as unknown as typeof topicsQuery
  await expect(client.fetch(groq)).rejects.toThrow('give a query such as faqsQuery.')
  await expect(client.fetch(topicsQuery, {}, {timeout: -1})).rejects.toThrow('give "timeout" as')
  await expect(client.fetch(topicsQuery, {language: []})).rejects.toThrow(ContentParameterError)
  expect(toPairs(await client.fetch(topicsQuery, {language: ' es '}))).toHaveLength(1)
})
