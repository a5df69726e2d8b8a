import {expect, expectTypeOf, test} from 'vitest'
import type {ContentValidationError, Faq, FaqDraft} from './index.ts'
import {toProblems, toSoundQuery} from './index.ts'
import {faqQuery, faqsQuery} from './queries/index.ts'
import {createSnapshotClient} from './snapshot/index.ts'
import {toReference, toSlug} from './testing/answer.ts'
import {faqDocument} from './testing/faqDocument.ts'

const source = {
  _id: 'source',
  _type: 'source',
  title: 'A book',
  sourceType: 'book',
  publisher: 'A press',
}
const topic = {_id: 'topic', _type: 'topic', language: 'en', title: 'Cost', slug: toSlug('cost')}
const cite = (key: string, id: string) => ({
  _key: key,
  _type: 'citation',
  locator: 'p. 1',
  source: toReference(id),
})
const faq = {
  ...faqDocument,
  audience: ['person'],
  evidence: 'cited',
  citations: [cite('a', 'source'), cite('b', 'other')],
  topic: toReference('topic'),
}

function open(...documents: readonly object[]) {
  const issues: ContentValidationError[] = []
  const client = createSnapshotClient(documents, {onIssue: (issue) => issues.push(issue)})
  return {client, issues, told: () => issues.map(({documentId, field}) => [documentId, field])}
}

const other = {...source, _id: 'other', publisher: 7}
const badTopic = {...topic, title: {}}

test('a page comes without the broken documents in it, each of which is told', async () => {
  const {client, told} = open(faq, source, other, badTopic)
  const page = await client.fetch(faqQuery, {slug: 'what'})
  expectTypeOf(page).toEqualTypeOf<Faq | null>()
  expect(page).toMatchObject({question: 'What is it?', topic: null})
  expect(page?.citations.map(({_key}) => _key)).toEqual(['a'])
  expect(told().toSorted()).toEqual([
    ['other', 'publisher'],
    ['topic', 'title'],
  ])
})

test('so does a list, whose items stay', async () => {
  const {client, issues} = open(faq, source, other, badTopic, {...faq, _id: 'faq-2', question: 7})
  const list = await client.fetch(faqsQuery)
  expect(list).toMatchObject([{_id: 'faq', topic: null, citations: [{_key: 'a'}]}])
  expect(new Set(issues.map(({documentId}) => documentId))).toEqual(
    new Set(['other', 'topic', 'faq-2']),
  )
  expect(issues).toHaveLength(3)
})

test('a page that is broken itself throws; a sound query gives what is left of it', async () => {
  const broken = {...faq, shortAnswer: 7, audience: ['person', 7], evidence: {}}
  const {client, issues, told} = open(broken, source, {...source, _id: 'other'}, topic)
  await expect(client.fetch(faqQuery, {slug: 'what'})).rejects.toThrow('of document "faq"')
  expect(issues).toEqual([])
  const page = await client.fetch(toSoundQuery(faqQuery), {slug: 'what'})
  expectTypeOf(page).toEqualTypeOf<FaqDraft | null>()
  expect(page).toMatchObject({
    question: 'What is it?',
    shortAnswer: null,
    audience: ['person'],
    evidence: null,
    topic: {title: 'Cost'},
  })
  expect(page?.citations).toHaveLength(2)
  expect(told()).toEqual([['faq', 'evidence']])
  expect(issues[0]?.issues.map(({field}) => field)).toEqual([
    'evidence',
    'shortAnswer',
    'audience[1]',
  ])
})

test('a sound query gives the same as any other where nothing is broken, and null where there is nothing', async () => {
  const {client, issues} = open(faq, source, topic)
  const page = await client.fetch(toSoundQuery(faqQuery), {slug: 'what'})
  expect(page).toEqual(await client.fetch(faqQuery, {slug: 'what'}))
  expect(await client.fetch(toSoundQuery(faqQuery), {slug: 'nowhere'})).toBeNull()
  expect(issues).toEqual([])
})

test('a problem is known by its document and its place there, whichever query met it', async () => {
  const {client, issues} = open(faq, source, {...other, title: 8}, badTopic)
  await client.fetch(faqQuery, {slug: 'what'})
  await client.fetch(faqsQuery)
  expect(issues).toHaveLength(4)
  const problems = issues.flatMap(toProblems)
  expect(problems).toHaveLength(6)
  const messages = new Map(problems.map(({key, message}) => [key, message]))
  expect([...messages.values()].toSorted()).toEqual([
    'Query "faqs": "publisher" of document "other" is number, not string. The list comes without it; mend the document in the Studio.',
    'Query "faqs": "title" of document "other" is number, not string. The list comes without it; mend the document in the Studio.',
    'Query "faqs": "title" of document "topic" is object, not string. The list comes without it; mend the document in the Studio.',
  ])
})

test.each(['sticker', 'constructor', 'toString', '__proto__'])(
  'a block of the type %s without a key is told and left out, and the list stays',
  async (_type) => {
    const {client, told} = open({...faqDocument, answer: [{_type}]}, {...faqDocument, _id: 'sound'})
    expect((await client.fetch(faqsQuery)).map(({_id}) => _id)).toEqual(['sound'])
    expect(told()).toEqual([['faq', 'answer[0]._key']])
  },
)
