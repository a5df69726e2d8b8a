import {createClient} from '@sanity/client'
import {afterEach, describe, expect, test} from 'vitest'
import {toClientConfig} from './toClientConfig.ts'

const hosted = {projectId: 'abc12345', dataset: 'production'}

/** Where `@sanity/client` sends a query with these options. */
const toUrl = (config: Parameters<typeof toClientConfig>[0]) => {
  const client = createClient(toClientConfig(config))
  return client.getUrl('/data/query/production', client.config().useCdn)
}

describe('where a query goes', () => {
  test('without apiHost, to the API CDN', () => {
    expect(toUrl(hosted)).toBe(
      'https://abc12345.apicdn.sanity.io/v2025-02-19/data/query/production',
    )
  })

  test('with useCdn false, a token or drafts, to the live API', () => {
    const live = 'https://abc12345.api.sanity.io/v2025-02-19/data/query/production'
    expect(toUrl({...hosted, useCdn: false})).toBe(live)
    expect(toUrl({...hosted, token: 'x'})).toBe(live)
    expect(toUrl({...hosted, token: 'x', perspective: 'drafts'})).toBe(live)
  })

  test('a choice of the CDN is for what it has: published, hosted content', () => {
    expect(toUrl({...hosted, useCdn: true, token: 'x'})).toContain('abc12345.apicdn.sanity.io')
    const drafts = {...hosted, useCdn: true, token: 'x', perspective: 'drafts'} as const
    expect(toUrl(drafts)).toContain('abc12345.api.sanity.io')
    const embedded = {...hosted, useCdn: true, apiHost: 'http://localhost:4747'}
    expect(toUrl(embedded)).toContain('http://localhost:4747/')
  })

  test('with apiHost, to that lake itself', () => {
    const apiHost = 'http://localhost:4747/'
    expect(toUrl({projectId: 'local', dataset: 'production', apiHost})).toBe(
      'http://localhost:4747/v2025-02-19/data/query/production',
    )
  })

  test('the hosted API by its own name is no embedded lake', () => {
    expect(toUrl({...hosted, apiHost: 'https://api.sanity.io'})).toContain('apicdn.sanity.io')
  })
})

describe('a token in a browser', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'window')
  })

  test('is refused, unless it is meant', () => {
    Reflect.set(globalThis, 'window', {})
    expect(() => toClientConfig({...hosted, token: 'x'})).toThrow('keep "token" on a server')
    expect(toClientConfig({...hosted, token: 'x', allowBrowserToken: true}).token).toBe('x')
  })
})
