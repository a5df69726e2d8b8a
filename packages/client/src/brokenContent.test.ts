import {createServer} from 'node:http'
import type {Server} from 'node:http'
import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import type {ContentValidationError} from './errors/ContentValidationError.ts'
import {mythQuery, routesQuery} from './queries/index.ts'
import {connectTo} from './testing/connectTo.ts'
import {listen} from './testing/listen.ts'

let server: Server
let apiHost: string
let result: unknown = null

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({result}))
  })
  apiHost = await listen(server)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

afterEach(() => {
  vi.restoreAllMocks()
})

const connect = (onIssue?: (issue: ContentValidationError) => void) => connectTo(apiHost, {onIssue})

const route = {
  cursor: 'faq/a/faq-1',
  _id: 'faq-1',
  _type: 'faq',
  _updatedAt: '2026-01-01T00:00:00Z',
  language: 'en',
  slug: 'a',
  title: 'What is an IOP?',
  noIndex: false,
  translations: [],
}
const other = {...route, _id: 'faq-3', slug: 'c'}

test.each(['published', 'drafts'] as const)(
  'a list of %s content comes without its broken items, each of which is told',
  async (perspective) => {
    const issues: ContentValidationError[] = []
    result = [route, {...route, _id: 'faq-2', title: 7, slug: 8}, other, 'no item']
    const content = connect((issue) => issues.push(issue))
    expect(await content.fetch(routesQuery, {}, {perspective})).toEqual([route, other])
    const places = issues.map((issue) => [issue.documentId, issue.issues.map(({path}) => path)])
    expect(places).toEqual([
      ['faq-2', ['[1].slug', '[1].title']],
      [null, ['[3]']],
    ])
    expect(issues[0]?.message).toContain('The list comes without it; mend the document')
  },
)

test('one fetch can hear of its own issues', async () => {
  const heard: string[] = []
  result = [{...route, slug: 7}]
  const content = connect(() => heard.push('the client'))
  const onIssue = () => heard.push('the fetch')
  expect(await content.fetch(routesQuery, {}, {onIssue})).toEqual([])
  expect(heard).toEqual(['the fetch'])
})

test("one who hears of issues later is waited for, and what it rejects with is the fetch's reason", async () => {
  result = [{...route, slug: 7}, other]
  const heard: string[] = []
  const later = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    heard.push('told')
  }
  expect(await connect(later).fetch(routesQuery)).toEqual([other])
  expect(heard).toEqual(['told'])
  const fetched = connect(() => Promise.reject(new Error('no log'))).fetch(routesQuery)
  await expect(fetched).rejects.toThrow('no log')
})

test('without anybody to tell, the console warns of each problem once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const broken = {...route, _id: 'faq-nobody-told', slug: 7}
  result = [broken, other, 'no item']
  expect(await connect().fetch(routesQuery)).toEqual([other])
  expect(await connect().fetch(routesQuery)).toEqual([other])
  result = [other, {...broken, title: 8, language: 9}]
  expect(await connect().fetch(routesQuery)).toEqual([other])
  const places = warn.mock.calls.map(([message]) => /: (.*?) is /.exec(String(message))?.[1])
  expect(places.toSorted()).toEqual([
    '"[2]"',
    '"language" of document "faq-nobody-told"',
    '"slug" of document "faq-nobody-told"',
    '"title" of document "faq-nobody-told"',
  ])
})

test('the list comes even where the reasons do not load', async () => {
  const issues: ContentValidationError[] = []
  const loadSchemas = () => Promise.reject(new TypeError('Failed to fetch'))
  const loadRest = async () => ({...(await routesQuery.loadRest()), loadSchemas})
  result = [{...route, slug: 7}, other]
  const content = connect((issue) => issues.push(issue))
  expect(await content.fetch({...routesQuery, loadRest})).toEqual([other])
  expect(issues).toMatchObject([{path: '[0]', documentId: 'faq-1', received: 'different'}])
})

test('what is no list throws where a list belongs', async () => {
  result = {0: route}
  await expect(connect().fetch(routesQuery)).rejects.toThrow('the result is object, not array')
})

const myth = {
  _id: 'myth-1',
  _type: 'myth',
  _updatedAt: '2026-01-01T00:00:00Z',
  language: 'en',
  slug: 'm',
}

test('a page throws, whoever listens', async () => {
  const issues: unknown[] = []
  result = myth
  const content = connect((issue) => issues.push(issue))
  await expect(content.fetch(mythQuery, {slug: 'm'})).rejects.toThrow('of document "myth-1"')
  expect(issues).toEqual([])
})
