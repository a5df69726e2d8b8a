import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('/data/doc %s', (transport) => {
  let lake: TestLake
  beforeAll(async () => {
    lake = await openTestLake(transport)
    const client = lake.client({token: lake.tokens.editor})
    for (const _id of ['a', 'drafts.a', 'versions.r1.a', 'b']) {
      await client.create({_id, _type: 'faq'})
    }
  })
  afterAll(() => lake.close())

  it('reads documents in the order asked for, and says what is missing', async () => {
    const client = lake.client({token: lake.tokens.editor})
    const found = await client.getDocuments(['b', 'gone', 'drafts.a'])
    expect(found.map((document) => document?._id ?? null)).toEqual(['b', null, 'drafts.a'])
    expect(await client.getDocument('gone')).toBeUndefined()
    expect(await client.documentsExists(['a', 'gone'])).toEqual(new Set(['a']))
    const all = await client.getDocument('a', {includeAllVersions: true})
    expect(all.map(({_id}) => _id)).toEqual(['a', 'drafts.a', 'versions.r1.a'])
  })

  it('shows anonymous readers nothing with a dot in its id, nor whether it is there', async () => {
    const response = await lake.request('/v1/data/doc/production/a,drafts.a,drafts.gone,gone')
    expect(await response.json()).toMatchObject({
      documents: [{_id: 'a'}],
      omitted: [
        {id: 'drafts.a', reason: 'permission'},
        {id: 'drafts.gone', reason: 'permission'},
        {id: 'gone', reason: 'existence'},
      ],
    })
    const path = '/v1/data/doc/production/a?includeAllVersions=true'
    expect(await (await lake.request(path)).json()).toMatchObject({documents: [{_id: 'a'}]})
  })
})
