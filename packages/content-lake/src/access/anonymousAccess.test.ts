import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

const json = {'content-type': 'application/json'}
const secret = 'not published yet'

describe.each(transports)('who may do what, %s', (transport) => {
  let lake: TestLake
  beforeAll(async () => {
    lake = await openTestLake(transport)
    lake.dataset.commit(
      [
        {create: {_id: 'open', _type: 'faq', title: 'open'}},
        {create: {_id: 'link', _type: 'link', twin: {_ref: 'drafts.hidden', _weak: true}}},
        {create: {_id: 'drafts.hidden', _type: 'faq', title: secret}},
        {create: {_id: 'versions.r1.hidden', _type: 'faq', title: secret}},
        {create: {_id: 'secrets.key', _type: 'faq', title: secret}},
      ],
      {author: 'p-editor', transactionId: 'first'},
    )
  })
  afterAll(() => lake.close())

  describe('without a token', () => {
    const query = (groq: string, more = '') =>
      lake.request(`/v2021-06-07/data/query/production?query=${encodeURIComponent(groq)}${more}`)

    it('sees published documents', async () => {
      expect(await (await query('*[_type == "faq"]._id')).json()).toMatchObject({result: ['open']})
    })

    it.each([
      '',
      '&perspective=raw',
      '&perspective=drafts',
      '&perspective=previewDrafts',
      '&perspective=r1',
    ])('sees no draft by a query %s', async (perspective) => {
      const queries = [
        '*',
        '*[_id in path("drafts.**")]',
        '*[_id == "drafts.hidden"]',
        '*[_id == "link"]{"twin": twin->}',
        '{"n": *[title match "published"]}',
      ]
      for (const groq of queries) {
        expect(await (await query(groq, perspective)).text()).not.toContain(secret)
      }
      const posted = await lake.request(`/v1/data/query/production?${perspective.slice(1)}`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({query: '*'}),
      })
      expect(await posted.text()).not.toContain(secret)
    })

    it('sees no draft by its id, and does not learn whether there is one', async () => {
      const read = async (id: string) =>
        (await lake.request(`/v1/data/doc/production/${id}`)).text()
      expect(await read('drafts.hidden,versions.r1.hidden,secrets.key')).not.toContain(secret)
      expect((await read('drafts.hidden')).replaceAll('hidden', 'x')).toBe(
        (await read('drafts.absent')).replaceAll('absent', 'x'),
      )
    })

    it('hears of no draft', async () => {
      const response = await lake.request(
        '/v1/data/listen/production?query=*&includeResult=true&effectFormat=mendoza',
      )
      lake.dataset.commit(
        [
          {patch: {id: ['drafts.hidden', 'open'], set: {note: secret}}},
          {patch: {id: 'open', set: {title: 'still open'}}},
        ],
        {author: 'p-editor'},
      )
      lake.dataset.commit([{patch: {id: 'open', unset: ['note']}}], {author: 'p-editor'})
      const text = await readUntil(response, (heard) => heard.split('event: mutation').length > 2)
      expect(text).toContain('still open')
      expect(text).not.toContain('drafts.')
    })

    it('is not told what a public document said before', async () => {
      const first = lake.dataset.commit(
        [{create: {_id: 'regretted', _type: 'faq', note: secret}}],
        {
          author: 'p-editor',
        },
      )
      lake.dataset.commit([{delete: {id: 'regretted'}}], {author: 'p-editor'})
      for (const lastEventId of ['#', `${first.transactionId}#`]) {
        const response = await lake.request(
          '/v1/data/listen/production?query=*&includeResult=true&includePreviousRevision=true&enableResume=true',
          {headers: {'last-event-id': lastEventId}},
        )
        const text = await readUntil(response, (heard) => heard.includes('data:'))
        expect(text).toContain('event: reset')
        expect(text).not.toContain(secret)
      }
    })

    it.each([
      ['GET', '/v1/data/history/production/transactions/open'],
      ['GET', '/v1/data/history/production/documents/drafts.hidden?revision=first'],
      ['GET', '/v1/data/history/production/events/documents/drafts.hidden'],
      ['GET', '/v1/data/export/production'],
      ['POST', '/v1/data/mutate/production'],
      ['POST', '/v1/data/actions/production'],
      ['POST', '/v1/assets/images/production'],
      ['POST', '/v1/assets/files/production'],
      ['PUT', '/v1/users/me/keyvalue'],
      ['GET', '/v1/users/p-editor'],
      ['GET', '/v1/projects/local'],
      ['GET', '/v1/projects/local/datasets/production/acl'],
    ])('is refused %s %s', async (method, path) => {
      const response = await lake.request(path, {method, ...(method === 'GET' ? {} : {body: '{}'})})
      expect(response.status).toBe(401)
      expect(await response.text()).not.toContain(secret)
    })

    it('is refused work for a page of another site, but not the pictures that it shows', async () => {
      const headers = {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors'}
      const ask = async (path: string, more = {}) =>
        // Not by fetch, which says of itself that it is no page.
        (
          await lake.lake.fetch(
            new Request(new URL(path, lake.url), {headers: {...headers, ...more}}),
          )
        ).status
      expect(await ask('/v1/data/query/production?query=count(*)')).toBe(403)
      expect(await ask('/v1/data/listen/production?query=*')).toBe(403)
      expect(await ask('/images/local/production/none-1x1.png')).toBe(404)
      const near = {'sec-fetch-site': 'same-site'}
      expect(await ask('/v1/data/query/production?query=count(*)', near)).toBe(200)
    })

    it('may read from a page of this machine, and from no other', async () => {
      const from = (origin: string) =>
        lake.request('/v1/data/query/production?query=count(*)', {headers: {origin}})
      const near = await from('http://localhost:5173')
      expect(near.status).toBe(200)
      expect(near.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
      expect(near.headers.get('access-control-allow-credentials')).toBeNull()
      for (const origin of [
        'https://evil.example',
        'http://localhost.evil.example',
        'null',
        'file://',
      ]) {
        const far = await from(origin)
        expect([far.status, far.headers.get('access-control-allow-origin')]).toEqual([403, null])
      }
    })
  })
})

async function readUntil(response: Response, isEnough: (text: string) => boolean): Promise<string> {
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk)
    if (isEnough(text)) break
  }
  return text
}
