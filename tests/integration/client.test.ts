import {ContentHttpError, createContentClient, isContentValidationError} from '@iop-content/client'
import type {ContentValidationError} from '@iop-content/client'
import * as queries from '@iop-content/client/queries'
import {afterAll, beforeAll, expect, test} from 'vitest'
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
