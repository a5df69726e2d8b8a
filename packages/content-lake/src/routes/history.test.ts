import {applyPatch} from 'mendoza'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('history %s', (transport) => {
  let lake: TestLake
  let client: SanityClient
  const revisions: Record<string, string> = {}

  beforeAll(async () => {
    lake = await openTestLake(transport)
    client = lake.client({token: lake.tokens.editor})
    const act = async (name: string, action: Parameters<SanityClient['action']>[0]) => {
      revisions[name] = (await client.action(action)).transactionId
    }
    const ids = {draftId: 'drafts.faq', publishedId: 'faq'}
    await act('created', {
      actionType: 'sanity.action.document.create',
      publishedId: 'faq',
      attributes: {_id: 'drafts.faq', _type: 'faq', title: 'one'},
      ifExists: 'fail',
    })
    const edit = (title: string) => ({
      actionType: 'sanity.action.document.edit' as const,
      ...ids,
      patch: {set: {title}},
    })
    await act('edited', edit('two'))
    await act('published', {actionType: 'sanity.action.document.publish', ...ids})
    await act('edited again', edit('three'))
    await act('discarded', {actionType: 'sanity.action.document.discard', draftId: 'drafts.faq'})
    await act('unpublished', {actionType: 'sanity.action.document.unpublish', ...ids})
    await act('published again', {actionType: 'sanity.action.document.publish', ...ids})
    await act('deleted', {
      actionType: 'sanity.action.document.delete',
      publishedId: 'faq',
      includeDrafts: [],
    })
    await client.create({_id: 'other', _type: 'faq'})
  })
  afterAll(() => lake.close())

  const get = async (path: string) => {
    const response = await lake.request(`/v2025-02-19/data/history/production/${path}`, {
      as: 'editor',
    })
    return {status: response.status, text: await response.text()}
  }
  const getEvents = async (id: string, search = '') =>
    JSON.parse((await get(`events/documents/${id}${search}`)).text)
  const getTransactions = async (ids: string, search: string) =>
    (await get(`transactions/${ids}?${search}`)).text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  const getDocuments = async (ids: string, search: string) =>
    JSON.parse((await get(`documents/${ids}?${search}`)).text).documents

  it('tells the events of a published document, newest first, with who did it', async () => {
    const {events, nextCursor} = await getEvents('faq')
    expect(nextCursor).toBe('')
    expect(events.faq).toEqual([
      expect.objectContaining({type: 'deleteDocumentGroup', documentId: 'faq', author: 'p-editor'}),
      expect.objectContaining({
        type: 'publishDocumentVersion',
        revisionId: revisions['published again'],
      }),
      expect.objectContaining({
        type: 'unpublishDocument',
        versionId: 'drafts.faq',
        versionRevisionId: revisions['unpublished'],
      }),
      {
        type: 'publishDocumentVersion',
        documentId: 'faq',
        author: 'p-editor',
        timestamp: expect.any(String),
        revisionId: revisions['published'],
        versionId: 'drafts.faq',
        versionRevisionId: revisions['edited'],
        publishCause: 'document.publish',
      },
    ])
  })

  it('tells the events of a draft, and leaves its edits to the transactions', async () => {
    const {events} = await getEvents('drafts.faq')
    expect(
      events['drafts.faq'].map((event: Record<string, string>) => [
        event['type'],
        event['versionRevisionId'],
      ]),
    ).toEqual([
      ['deleteDocumentGroup', undefined],
      ['publishDocumentVersion', revisions['unpublished']],
      ['createDocumentVersion', revisions['unpublished']],
      ['deleteDocumentVersion', revisions['edited again']],
      ['createDocumentVersion', revisions['edited again']],
      ['publishDocumentVersion', revisions['edited']],
      ['createDocumentVersion', revisions['created']],
    ])
  })

  it('tells events page by page', async () => {
    const first = await getEvents('drafts.faq', '?limit=3')
    const second = await getEvents('drafts.faq', `?limit=100&nextCursor=${first.nextCursor}`)
    const all = await getEvents('drafts.faq')
    expect([...first.events['drafts.faq'], ...second.events['drafts.faq']]).toEqual(
      all.events['drafts.faq'],
    )
    expect(second.nextCursor).toBe('')
  })

  it('tells transactions with patches that lead there and back', async () => {
    const [edited] = await getTransactions(
      'drafts.faq',
      `effectFormat=mendoza&fromTransaction=${revisions['edited']}&limit=1`,
    )
    expect(edited).toMatchObject({
      id: revisions['edited'],
      author: 'p-editor',
      documentIDs: ['drafts.faq'],
      mutations: [{patch: {id: 'drafts.faq'}}],
    })
    const [before] = await getDocuments('drafts.faq', `revision=${revisions['created']}`)
    const [after] = await getDocuments('drafts.faq', `revision=${revisions['edited']}`)
    const {_rev: _, ...left} = before
    const {_rev: __, ...right} = after
    expect(applyPatch(left, edited.effects['drafts.faq'].apply)).toEqual(right)
    expect(applyPatch(right, edited.effects['drafts.faq'].revert)).toEqual(left)
  })

  it('tells what was asked for, in the order that was asked for', async () => {
    const lean = await getTransactions(
      'faq',
      'excludeContent=true&includeIdentifiedDocumentsOnly=true&effectFormat=mendoza&reverse=true',
    )
    expect(lean.map(({id}) => id)).toEqual(
      ['deleted', 'published again', 'unpublished', 'published'].map((name) => revisions[name]),
    )
    for (const transaction of lean) {
      expect(transaction).toMatchObject({documentIDs: ['faq'], mutations: []})
      expect(Object.keys(transaction.effects)).toEqual(['faq'])
    }
    const bounded = await getTransactions(
      'faq,drafts.faq',
      `fromTransaction=${revisions['edited']}&toTransaction=${revisions['edited again']}&excludeMutations=true`,
    )
    expect(bounded.map(({id}) => id)).toEqual(
      ['edited', 'published', 'edited again'].map((name) => revisions[name]),
    )
    expect(bounded[0]).not.toHaveProperty('mutations')
    expect(await getTransactions('faq', 'fromTransaction=&limit=1')).toHaveLength(1)
  })

  it('gives documents as they were', async () => {
    const atPublish = await getDocuments('faq,drafts.faq', `revision=${revisions['published']}`)
    expect(atPublish).toMatchObject([{_id: 'faq', title: 'two', _rev: revisions['published']}])
    const [then] = await getDocuments('drafts.faq', `revision=${revisions['edited again']}`)
    expect(then).toMatchObject({title: 'three'})
    expect(await getDocuments('faq', `time=${new Date().toISOString()}`)).toEqual([])
    expect(await getDocuments('faq', 'lastRevision=true')).toMatchObject([{title: 'two'}])
    expect(await getDocuments('faq', 'revision=unknown')).toEqual([])
  })

  it.each([
    ['documents/faq?time=yesterday', 'time'],
    ['documents/faq?time=2026-01-01T00:00:00Z&revision=x', 'either'],
    ['transactions/faq?limit=0', 'limit'],
    ['transactions/faq?fromTime=soon', 'fromTime'],
  ])('says what is wrong with %s', async (path, expected) => {
    expect(await get(path)).toEqual({status: 400, text: expect.stringContaining(expected)})
  })

  it('stays small for a long document that was edited often', async () => {
    for (let index = 0; index < 200; index++) {
      const title = `${'word '.repeat(200)}${index}`
      lake.dataset.commit(
        [
          {createIfNotExists: {_id: 'drafts.long', _type: 'faq'}},
          {patch: {id: 'drafts.long', set: {title}}},
        ],
        {author: 'p-editor'},
      )
    }
    const {events} = await getEvents('drafts.long')
    expect(events['drafts.long']).toHaveLength(1)
    const latest = await getTransactions(
      'drafts.long',
      'reverse=true&limit=50&effectFormat=mendoza&excludeContent=true',
    )
    expect(JSON.stringify(latest).length).toBeLessThan(50 * 600)
  })

  it('exports every document, or those of some types', async () => {
    const lines = async (search: string) =>
      (
        await (await lake.request(`/v1/data/export/production${search}`, {as: 'editor'})).text()
      ).split('\n')
    expect((await lines('')).filter((line) => line.includes('"_id":"drafts.long"'))).toHaveLength(1)
    expect(await lines('?types=none')).toEqual([''])
  })
})
