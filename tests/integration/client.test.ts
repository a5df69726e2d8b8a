import {ContentHttpError, createContentClient, isContentValidationError} from '@iop-content/client'
import type {ContentValidationError, ProgramPageDraft} from '@iop-content/client'
import * as queries from '@iop-content/client/queries'
import {afterAll, beforeAll, expect, expectTypeOf, test} from 'vitest'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'

let demo: DemoServer
beforeAll(async () => {
  demo = await serveDemo()
})
afterAll(() => demo.close())

test('a draft that lacks what a page needs comes back with nulls, for those who may see it', async () => {
  const draft = {
    _id: 'drafts.unfinished',
    _type: 'myth',
    language: 'en',
    slug: {current: 'unfinished'},
  }
  await demo.editor.create(draft)
  const drafts = createContentClient({...demo.config, token: demo.token, perspective: 'drafts'})
  expect(await drafts.fetch(queries.mythQuery, {slug: 'unfinished'})).toMatchObject({fact: null})
  const published = createContentClient(demo.config)
  expect(await published.fetch(queries.mythQuery, {slug: 'unfinished'})).toBeNull()
  await demo.editor.delete(draft._id)
})

test('a draft comes with what it lacks: where, what, and in which document', async () => {
  const embedded = {
    _id: 'drafts.unfinished-program',
    _type: 'programPage',
    language: 'en',
    title: 'A program',
    whatItIs: [{_key: 'a', _type: 'statement', title: 'It is care'}],
    slug: {_type: 'slug', current: 'unfinished'},
    faqs: [{_type: 'reference', _ref: 'unfinished-faq', _weak: true, _key: 'f'}],
  }
  const faq = {_id: 'drafts.unfinished-faq', _type: 'faq', language: 'en', question: 'What?'}
  await demo.editor.transaction().create(embedded).create(faq).commit()
  const drafts = createContentClient({...demo.config, token: demo.token, perspective: 'drafts'})
  const {data, issues} = await drafts.fetchWithTags(queries.programPageQuery, {slug: 'unfinished'})
  expectTypeOf(data).toEqualTypeOf<ProgramPageDraft | null>()
  expect(data).toMatchObject({title: 'A program', summary: null})
  const lack = {received: 'null'}
  expect(issues).toEqual(
    expect.arrayContaining([
      {
        ...lack,
        documentId: 'unfinished-program',
        path: 'summary',
        field: 'summary',
        expected: 'string',
      },
      {
        ...lack,
        documentId: 'unfinished-program',
        path: 'whatItIs[0].text',
        field: 'whatItIs[0].text',
        expected: 'string',
      },
      {
        ...lack,
        documentId: 'unfinished-faq',
        path: 'faqs[0].shortAnswer',
        field: 'shortAnswer',
        expected: 'string',
      },
    ]),
  )
  expect(issues.every(({received}) => received === 'null')).toBe(true)
  const {issues: ofList} = await drafts.fetchWithTags(queries.faqsQuery)
  expect(new Set(ofList.map(({documentId}) => documentId))).toEqual(new Set(['unfinished-faq']))
  const [myth] = await drafts.fetch(queries.mythsQuery)
  const slug = myth?.slug ?? ''
  expect(await drafts.fetchWithTags(queries.mythQuery, {slug})).toMatchObject({issues: []})
  const {issues: published} = await createContentClient(demo.config).fetchWithTags(
    queries.faqsQuery,
  )
  expect(published).toEqual([])
  await demo.editor.transaction().delete(embedded._id).delete(faq._id).commit()
})

test('a published document that breaks the schema is named', async () => {
  const broken = {_id: 'broken', _type: 'myth', language: 'en', slug: {current: 'broken'}, fact: 7}
  await demo.editor.create(broken)
  const content = createContentClient(demo.config)
  const error: unknown = await content
    .fetch(queries.mythQuery, {slug: 'broken'})
    .catch((reason: unknown) => reason)
  await demo.editor.delete(broken._id)
  if (!isContentValidationError(error)) throw error
  expect(error).toMatchObject({query: 'myth', documentId: 'broken'})
  expect(error.issues).toContainEqual({
    path: 'fact',
    field: 'fact',
    expected: 'string',
    received: 'number',
    documentId: 'broken',
  })
})

test('a broken document leaves the list, and a newer block is passed over; both are told', async () => {
  const broken = {_id: 'broken', _type: 'myth', language: 'en', slug: {current: 'broken'}, fact: 7}
  const [before] = await createContentClient(demo.config).fetch(queries.mythsQuery)
  if (!before) throw new Error('The demonstration content has no myth.')
  const video = {_type: 'video', _key: 'new', url: 'https://example.org'}
  await demo.editor.create(broken)
  await demo.editor.patch(before._id).append('explanation', [video]).commit()
  const issues: ContentValidationError[] = []
  const content = createContentClient({...demo.config, onIssue: (issue) => issues.push(issue)})
  const myths = await content.fetch(queries.mythsQuery)
  const page = await content.fetch(queries.mythQuery, {slug: before.slug})
  await demo.editor.delete(broken._id)
  await demo.editor.patch(before._id).unset(['explanation[_key=="new"]']).commit()
  expect(myths.map(({_id}) => _id)).toContain(before._id)
  expect(myths.map(({_id}) => _id)).not.toContain(broken._id)
  expect(page?.explanation.at(-1)).toMatchObject({_type: 'video', _key: 'new'})
  expect(issues).toMatchObject([
    {query: 'myths', documentId: 'broken'},
    {query: 'myth', documentId: before._id, received: '"video"'},
  ])
  const place = /^explanation\[\d+\]\._type$/
  expect(issues[1]?.path).toMatch(place)
  expect(issues[1]?.message).toContain('update @iop-content/client')
})

test('drafts with a token that the lake does not know are refused by the lake', async () => {
  const other = createContentClient({
    ...demo.config,
    token: 'another-token-0123456789abcdefghij',
    perspective: 'drafts',
  })
  await expect(other.fetch(queries.routesQuery)).rejects.toThrow(ContentHttpError)
})

test('the lake has nothing to complain of', () => {
  expect(demo.logged).toEqual([])
})
