import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)(
  'what the Studio asks before a deletion, and when an answer is late, %s',
  (transport) => {
    let lake: TestLake
    beforeAll(async () => {
      lake = await openTestLake(transport)
    })
    afterAll(() => lake.close())

    const get = async (path: string, as?: 'editor') => {
      const response = await lake.request(`/v2025-02-19/data/${path}`, as ? {as} : {})
      return {status: response.status, body: JSON.parse(await response.text())}
    }
    const references = (dataset: string) => `references/${dataset}/documents/faq/to`

    it('no other dataset refers to a document', async () => {
      expect(
        await get(
          `${references('production')}?excludeInternalReferences=true&excludePaths=true`,
          'editor',
        ),
      ).toEqual({status: 200, body: {totalCount: 0, references: []}})
    })

    it('references within the dataset are left to GROQ, and say so', async () => {
      const {status, body} = await get(references('production'), 'editor')
      expect(status).toBe(400)
      expect(body.message).toContain('references($id)')
    })

    it('needs a token, and a dataset that is there', async () => {
      expect(await get(`${references('production')}?excludeInternalReferences=true`)).toMatchObject(
        {status: 401},
      )
      expect(
        await get(`${references('nosuch')}?excludeInternalReferences=true`, 'editor'),
      ).toMatchObject({status: 404})
    })

    it('a dataset answers a ping; one that is not there does not', async () => {
      expect(await get('ping/production')).toEqual({status: 200, body: {pong: true}})
      expect(await get('ping/nosuch')).toMatchObject({status: 404})
    })
  },
)
