import {createServer} from 'node:http'
import type {Server} from 'node:http'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import type {ContentClientConfig} from './ContentClientConfig.ts'
import {createContentClient} from './createContentClient.ts'
import {ContentConfigurationError} from './errors/ContentConfigurationError.ts'
import {ContentParameterError} from './errors/ContentParameterError.ts'
import {routesQuery, topicsQuery} from './queries/index.ts'
import {connectTo} from './testing/connectTo.ts'
import {listen} from './testing/listen.ts'

let server: Server
let apiHost: string
let asked: URL[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', apiHost))
    response.setHeader('content-type', 'application/json').end('{"result": []}')
  })
  apiHost = await listen(server)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  asked = []
})

describe('languages', () => {
  const read = async (language: unknown) => {
    // why: plain JavaScript hands over what it likes.
    const params = {language} as {language: string}
    await connectTo(apiHost).fetch(topicsQuery, params)
    return asked.at(-1)?.searchParams.get('$language')
  }

  test.each([
    ['es , en', '"es,en"'],
    [' es-MX ', '"es-MX"'],
    [['es ', 'en'], '"es,en"'],
    [['es-419'], '"es-419"'],
    [null, '"en"'],
    [undefined, '"en"'],
  ])('%j is sent as %s', async (language, sent) => {
    expect(await read(language)).toBe(sent)
  })

  const wrong = ['', ' ', ',', 'es,', 'es,,en', 'es en', 'es_MX', 'español', [], [''], ['es', '']]

  test.each([...wrong, {}, 7, true, ['es', 7], [['es']]].map((language) => [language]))(
    '%j is refused, with what to write',
    async (language) => {
      const reading = read(language)
      await expect(reading).rejects.toThrow(ContentParameterError)
      await expect(reading).rejects.toThrow(
        'needs "language" to be a language such as "es", or a list such as ["es", "en"]',
      )
      expect(asked).toEqual([])
    },
  )
})

const odd: Array<[option: string, values: readonly unknown[]]> = [
  ['timeout', [0, -1, NaN, -Infinity, '500', null, 5n]],
  ['signal', [{}, 7, new AbortController(), new EventTarget()]],
  ['onIssue', [{}, 'warn']],
  ['perspective', ['previewDrafts', '', null, 7]],
]

test.each(odd)('the option %s of a fetch is refused where it cannot be', async (option, values) => {
  const content = connectTo(apiHost)
  for (const value of values) {
    const fetched = content.fetch(routesQuery, {}, {[option]: value})
    await expect(fetched).rejects.toThrow(ContentConfigurationError)
    await expect(fetched).rejects.toThrow(`give "${option}" as `)
  }
})

test.each([-1, Number.NaN, 'x', {}])('%j retries are refused', async (maxRetries) => {
  // why: plain JavaScript hands over what it likes.
  const fetched = connectTo(apiHost, {maxRetries: maxRetries as number}).fetch(routesQuery)
  await expect(fetched).rejects.toThrow(ContentConfigurationError)
  await expect(fetched).rejects.toThrow('give "maxRetries" as a number, 0 or more.')
})

test('null in place of parameters or options is none', async () => {
  // why: as above.
  const none = null as unknown as undefined
  expect(await connectTo(apiHost).fetch(routesQuery, none)).toEqual([])
  expect(await connectTo(apiHost).fetch(routesQuery, {}, none)).toEqual([])
})

test.each([undefined, null, {}, 7, 'local'])(
  'a client without a dataset, as of %j, is refused',
  (none) => {
    // why: as above.
    const create = () => createContentClient(none as unknown as ContentClientConfig)
    expect(create).toThrow(ContentConfigurationError)
    expect(create).toThrow('give "dataset".')
  },
)

test.each([Infinity, 2 ** 40, 60_000, 1500.5])('a timeout of %d is none', async (timeout) => {
  const content = connectTo(apiHost)
  expect(await content.fetch(routesQuery, {}, {timeout})).toEqual([])
})

test.each(['*[_type == "faq"]', '', undefined, null, 7, {}, {groq: ''}, {groq: '*'}])(
  '%j in place of a query is refused',
  async (query) => {
    // why: plain JavaScript hands over what it likes.
    const fetched = connectTo(apiHost).fetch(query as typeof routesQuery)
    await expect(fetched).rejects.toThrow(ContentConfigurationError)
    await expect(fetched).rejects.toThrow('give a query; "sanity.fetch" takes GROQ.')
    expect(asked).toEqual([])
  },
)
