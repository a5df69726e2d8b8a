import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {createFaqActions, toFailure} from '../testing/createFaqActions.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('actions %s', (transport) => {
  let lake: TestLake
  let client: SanityClient
  let faq: ReturnType<typeof createFaqActions>
  beforeAll(async () => {
    lake = await openTestLake(transport)
    client = lake.client({token: lake.tokens.editor})
    faq = createFaqActions(client)
  })
  afterAll(() => lake.close())
  beforeEach(() => {
    lake.dataset.commit([{delete: {query: '*'}}], {author: 'test'})
  })

  const document = (id: string) => lake.dataset.document(id)

  it('a draft is created, published, edited, published again', async () => {
    const created = await faq.createDraft()
    expect(document('drafts.faq')).toMatchObject({_rev: created.transactionId, title: 'one'})
    await faq.publish()
    expect(document('drafts.faq')).toBeUndefined()
    expect(document('faq')).toMatchObject({title: 'one'})
    await faq.edit('two')
    expect(document('faq')).toMatchObject({title: 'one'})
    expect(document('drafts.faq')).toMatchObject({
      title: 'two',
      _createdAt: document('faq')?._createdAt,
    })
    await faq.publish({ifPublishedRevisionId: document('faq')?._rev ?? ''})
    expect(document('faq')).toMatchObject({title: 'two'})
  })

  it('takes the first edit of a published document with the Studio’s guard in it', async () => {
    await faq.createDraft()
    await faq.publish()
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.faq',
      publishedId: 'faq',
      patch: {unset: ['_empty_action_guard_pseudo_field_']},
    })
    expect(document('drafts.faq')).toMatchObject({title: 'one'})
  })

  it('unpublishes into a draft, and leaves a draft that is there', async () => {
    await faq.createDraft()
    await faq.publish()
    const unpublish = () =>
      client.action({
        actionType: 'sanity.action.document.unpublish',
        draftId: 'drafts.faq',
        publishedId: 'faq',
      })
    await unpublish()
    expect([document('faq'), document('drafts.faq')?.['title']]).toEqual([undefined, 'one'])
    await faq.publish()
    await faq.edit('two')
    await unpublish()
    expect([document('faq'), document('drafts.faq')?.['title']]).toEqual([undefined, 'two'])
  })

  it('discards a draft, and only one that is there', async () => {
    await faq.createDraft()
    const discard = () =>
      client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.faq'})
    await discard()
    expect(document('drafts.faq')).toBeUndefined()
    expect(await toFailure(discard())).toMatchObject({statusCode: 409})
  })

  it('deletes a document with the drafts that are named, and none unnamed', async () => {
    await faq.createDraft()
    await faq.publish()
    await faq.edit('two')
    const remove = (includeDrafts: string[]) =>
      client.action({
        actionType: 'sanity.action.document.delete',
        publishedId: 'faq',
        includeDrafts,
      })
    expect(await toFailure(remove([]))).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('drafts.faq'),
    })
    await remove(['drafts.faq'])
    expect([document('faq'), document('drafts.faq')]).toEqual([undefined, undefined])
  })

  it('restores an old revision, also of a document that was deleted', async () => {
    await faq.createDraft()
    await faq.publish()
    const replace = (title: string) => ({
      actionType: 'sanity.action.document.replaceDraft' as const,
      publishedId: 'faq',
      attributes: {_id: 'drafts.faq', _type: 'faq', title},
    })
    await client.action(replace('old'))
    expect(document('drafts.faq')).toMatchObject({title: 'old'})
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'faq',
      includeDrafts: ['drafts.faq'],
    })
    await client.action([
      {
        actionType: 'sanity.action.document.create',
        publishedId: 'faq',
        attributes: {_id: 'drafts.faq', _type: 'faq', title: 'back'},
        ifExists: 'fail',
      },
      replace('back again'),
    ])
    expect(document('drafts.faq')).toMatchObject({title: 'back again'})
  })

  it('keeps versions', async () => {
    await faq.createDraft()
    const version = {_id: 'versions.r1.faq', _type: 'faq', title: 'v'}
    await client.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'faq',
      document: version,
    })
    await client.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'faq',
      baseId: 'drafts.faq',
      versionId: 'versions.r2.faq',
    })
    expect(document('versions.r2.faq')).toMatchObject({title: 'one'})
    await client.action({
      actionType: 'sanity.action.document.version.replace',
      document: {...version, title: 'w'},
    })
    expect(document('versions.r1.faq')).toMatchObject({title: 'w'})
    await client.action({
      actionType: 'sanity.action.document.version.discard',
      versionId: 'versions.r1.faq',
    })
    expect(document('versions.r1.faq')).toBeUndefined()
  })
})
