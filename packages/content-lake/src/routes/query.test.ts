import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('/data/query %s', (transport) => {
  let lake: TestLake
  let client: SanityClient
  beforeAll(async () => {
    lake = await openTestLake(transport)
    client = lake.client({token: lake.tokens.editor, apiVersion: '2025-02-19'})
    await client
      .transaction()
      .create({_id: 'a', _type: 'faq', title: 'A', topic: {_ref: 't'}})
      .create({_id: 'drafts.a', _type: 'faq', title: 'A, edited', topic: {_ref: 't'}})
      .create({_id: 'drafts.b', _type: 'faq', title: 'B'})
      .create({_id: 'versions.r1.a', _type: 'faq', title: 'A in r1'})
      .create({_id: 'versions.r1.c', _type: 'faq', title: 'C in r1'})
      .create({_id: 'versions.r2.a', _type: 'faq', _system: {delete: true}})
      .create({_id: 't', _type: 'topic', title: 'T'})
      .create({_id: 'drafts.t', _type: 'topic', title: 'T, edited'})
      .create({_id: 'private.p', _type: 'faq', title: 'P'})
      .create({_id: '_.releases.r1', _type: 'system.release', name: 'r1'})
      .commit()
  })
  afterAll(() => lake.close())

  const faqs = '*[_type == "faq"]{_id, _originalId, title, "topic": topic->title}'

  it('shows each perspective', async () => {
    const ask = (perspective: 'published' | 'drafts' | 'raw' | string[]): Promise<unknown> =>
      client.fetch(faqs, {}, {perspective})
    expect(await ask('published')).toEqual([
      {_id: 'a', _originalId: null, title: 'A', topic: 'T'},
      {_id: 'private.p', _originalId: null, title: 'P', topic: null},
    ])
    expect(await ask('drafts')).toEqual([
      {_id: 'a', _originalId: 'drafts.a', title: 'A, edited', topic: 'T, edited'},
      {_id: 'b', _originalId: 'drafts.b', title: 'B', topic: null},
      {_id: 'private.p', _originalId: 'private.p', title: 'P', topic: null},
    ])
    expect(await ask(['r1', 'drafts'])).toMatchObject([
      {_id: 'a', _originalId: 'versions.r1.a', title: 'A in r1'},
      {_id: 'b', _originalId: 'drafts.b'},
      {_id: 'c', _originalId: 'versions.r1.c'},
      {_id: 'private.p'},
    ])
    expect(await ask(['r2'])).toMatchObject([{_id: 'private.p'}])
    expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(10)
  })

  it('follows every write in every perspective', async () => {
    const titles = async (perspective: 'drafts' | 'published'): Promise<unknown> =>
      client.fetch('*[_id == "n"].title', {}, {perspective})
    await client.create({_id: 'drafts.n', _type: 'note', title: 'draft'})
    expect([await titles('drafts'), await titles('published')]).toEqual([['draft'], []])
    await client.create({_id: 'n', _type: 'note', title: 'published'})
    expect([await titles('drafts'), await titles('published')]).toEqual([['draft'], ['published']])
    await client.delete('drafts.n')
    expect([await titles('drafts'), await titles('published')]).toEqual([
      ['published'],
      ['published'],
    ])
    await client.delete('n')
    expect([await titles('drafts'), await titles('published')]).toEqual([[], []])
  })

  it('takes the perspective of the API version where none is asked for', async () => {
    const count = async (version: string): Promise<unknown> => {
      const path = `/${version}/data/query/production?query=count(*[_type == "faq"])`
      const response = await lake.request(path, {as: 'editor'})
      return JSON.parse(await response.text()).result
    }
    expect(await count('v2025-02-18')).toBe(7)
    expect(await count('v2025-02-19')).toBe(2)
    expect(await count('v1')).toBe(7)
    expect(await count('vX')).toBe(2)
  })

  it('shows anonymous readers what has no dot in its id, whatever they ask', async () => {
    const anonymous = lake.client()
    for (const perspective of ['raw', 'drafts', 'published', ['r1']] as const) {
      const options = {
        perspective: typeof perspective === 'string' ? perspective : [...perspective],
      }
      expect(await anonymous.fetch('*._id', {}, options)).toEqual(['a', 't'])
      expect(await anonymous.fetch('*[references("t")]._id', {}, options)).toEqual(['a'])
      expect(
        await anonymous.fetch(
          '*[sanity::versionOf("a") || _id in $ids]._id',
          {ids: ['drafts.b']},
          options,
        ),
      ).toEqual(['a'])
      expect(await anonymous.fetch('releases::all()', {}, options)).toEqual([])
    }
  })

  it('answers long queries by POST, and null where there is nothing', async () => {
    const ids = Array.from({length: 3_000}, (_, index) => `id-${index}`)
    expect(await client.fetch('*[_id in $ids][0]', {ids})).toBeNull()
    expect(await client.fetch('*[_id in $ids]._id', {ids: [...ids, 'a']})).toEqual(['a'])
  })

  it('answers in the shape of the API', async () => {
    const response = await lake.request('/v2021-03-25/data/query/production?query=$a&$a="x"')
    expect(await response.json()).toEqual({
      query: '$a',
      result: 'x',
      syncTags: [],
      ms: expect.any(Number),
    })
    const short = await lake.request('/v1/data/query/production?query=1&returnQuery=false')
    expect(await short.json()).toEqual({result: 1, ms: expect.any(Number)})
  })

  it('says where a query does not parse, in the error that the client frames', async () => {
    const error: unknown = await client.fetch('*[_type == ]').catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('GROQ query parse error'),
      details: {type: 'queryParseError', query: '*[_type == ]', start: 10, end: 11},
    })
  })

  it.each([
    ['?query=*[slug == $slug]', '$slug referenced'],
    ['?query=*[x == $x]&$x=abc', 'not JSON'],
    ['', 'Send a GROQ query'],
    ['?query=*&perspective=raw,drafts', 'stands alone'],
    ['?query=*&perspective=dra fts', 'not a perspective'],
    ['?query=*&explain=true', 'does not explain'],
    ['?query=geo::latLng(1,2)', 'does not serve geo::latLng()'],
    ['?query=nothing()', 'Undefined function: nothing'],
    [`?query=${'('.repeat(9_000)}1`, 'nests too deeply'],
  ])('says what is wrong with %.60s', async (query, message) => {
    const response = await lake.request(`/v1/data/query/production${query}`, {as: 'editor'})
    expect(response.status).toBe(400)
    const text = await response.text()
    expect(text).toContain(message)
    expect(text).not.toContain('    at ')
  })
})
