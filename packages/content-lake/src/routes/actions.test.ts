import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('actions %s', (transport) => {
  let lake: TestLake
  let client: SanityClient
  beforeAll(async () => {
    lake = await openTestLake(transport)
    client = lake.client({token: lake.tokens.editor})
  })
  afterAll(() => lake.close())
  beforeEach(() => {
    lake.dataset.commit([{delete: {query: '*'}}], {author: 'test'})
  })

  const document = (id: string) => lake.dataset.document(id)
  const createDraft = (title = 'one') =>
    client.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'faq',
      attributes: {_id: 'drafts.faq', _type: 'faq', title},
      ifExists: 'fail',
    })
  const publish = (more: Record<string, string> = {}) =>
    client.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.faq',
      publishedId: 'faq',
      ...more,
    })
  const edit = (title: string) =>
    client.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.faq',
      publishedId: 'faq',
      patch: {set: {title}},
    })
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => ({}),
      (error: unknown) => Object(error),
    )

  it('a draft is created, published, edited, published again', async () => {
    const created = await createDraft()
    expect(document('drafts.faq')).toMatchObject({_rev: created.transactionId, title: 'one'})
    await publish()
    expect(document('drafts.faq')).toBeUndefined()
    expect(document('faq')).toMatchObject({title: 'one'})
    await edit('two')
    expect(document('faq')).toMatchObject({title: 'one'})
    expect(document('drafts.faq')).toMatchObject({
      title: 'two',
      _createdAt: document('faq')?._createdAt,
    })
    await publish({ifPublishedRevisionId: document('faq')?._rev ?? ''})
    expect(document('faq')).toMatchObject({title: 'two'})
  })

  it('takes the first edit of a published document with the Studio’s guard in it', async () => {
    await createDraft()
    await publish()
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.faq',
      publishedId: 'faq',
      patch: {unset: ['_empty_action_guard_pseudo_field_']},
    })
    expect(document('drafts.faq')).toMatchObject({title: 'one'})
  })

  it('creates no draft twice, unless it may be left as it is', async () => {
    await createDraft()
    expect(await failure(createDraft())).toMatchObject({
      statusCode: 409,
      details: {items: [{index: 0, error: {type: 'documentAlreadyExistsError'}}]},
    })
    await client.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'faq',
      attributes: {_id: 'drafts.faq', _type: 'faq', title: 'other'},
      ifExists: 'ignore',
    })
    expect(document('drafts.faq')).toMatchObject({title: 'one'})
  })

  it('publishes nothing that somebody else has changed in between', async () => {
    await createDraft()
    const draftRevision = document('drafts.faq')?._rev ?? ''
    await edit('two')
    expect(await failure(publish({ifDraftRevisionId: draftRevision}))).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('unexpected revision'),
    })
    await publish()
    await edit('three')
    expect(await failure(publish({ifPublishedRevisionId: 'old'}))).toMatchObject({statusCode: 409})
    expect(document('faq')).toMatchObject({title: 'two'})
  })

  it('makes references strong that waited for their target', async () => {
    const attributes = {
      _id: 'drafts.faq',
      _type: 'faq',
      a: {_ref: 'target', _weak: true, _strengthenOnPublish: {type: 'x'}},
      b: [{_key: 'k', _ref: 'target', _weak: true, _strengthenOnPublish: {type: 'x', weak: true}}],
      c: {_ref: 'target', _weak: true},
    }
    await client.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'faq',
      attributes,
      ifExists: 'fail',
    })
    expect(await failure(publish())).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('target'),
      details: {type: 'actionError'},
    })
    await client.create({_id: 'target', _type: 'x'})
    await publish()
    expect(document('faq')).toMatchObject({
      a: {_ref: 'target'},
      b: [{_key: 'k', _ref: 'target', _weak: true}],
      c: {_ref: 'target', _weak: true},
    })
    expect(JSON.stringify(document('faq'))).not.toContain('_strengthenOnPublish')
    expect(document('faq')?.['a']).toEqual({_ref: 'target'})
  })

  it('unpublishes into a draft, and leaves a draft that is there', async () => {
    await createDraft()
    await publish()
    const unpublish = () =>
      client.action({
        actionType: 'sanity.action.document.unpublish',
        draftId: 'drafts.faq',
        publishedId: 'faq',
      })
    await unpublish()
    expect([document('faq'), document('drafts.faq')?.['title']]).toEqual([undefined, 'one'])
    await publish()
    await edit('two')
    await unpublish()
    expect([document('faq'), document('drafts.faq')?.['title']]).toEqual([undefined, 'two'])
  })

  it('discards a draft, and only one that is there', async () => {
    await createDraft()
    const discard = () =>
      client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.faq'})
    await discard()
    expect(document('drafts.faq')).toBeUndefined()
    expect(await failure(discard())).toMatchObject({statusCode: 409})
  })

  it('deletes a document with the drafts that are named, and none unnamed', async () => {
    await createDraft()
    await publish()
    await edit('two')
    const remove = (includeDrafts: string[]) =>
      client.action({
        actionType: 'sanity.action.document.delete',
        publishedId: 'faq',
        includeDrafts,
      })
    expect(await failure(remove([]))).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('drafts.faq'),
    })
    await remove(['drafts.faq'])
    expect([document('faq'), document('drafts.faq')]).toEqual([undefined, undefined])
  })

  it('restores an old revision, also of a document that was deleted', async () => {
    await createDraft()
    await publish()
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
    await createDraft()
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

  it('does all of a request or nothing', async () => {
    const actions = [
      {
        actionType: 'sanity.action.document.create' as const,
        publishedId: 'faq',
        attributes: {_id: 'drafts.faq', _type: 'faq'},
        ifExists: 'fail' as const,
      },
      {actionType: 'sanity.action.document.discard' as const, draftId: 'drafts.absent'},
    ]
    expect(await failure(client.action(actions))).toMatchObject({details: {items: [{index: 1}]}})
    expect(document('drafts.faq')).toBeUndefined()
    await client.action(actions.slice(0, 1), {dryRun: true})
    expect(document('drafts.faq')).toBeUndefined()
  })

  it.each([
    [{}, 'actions'],
    [{actions: []}, 'actions'],
    [{actions: [{actionType: 'sanity.action.document.create'}]}, 'publishedId'],
    [{actions: [{actionType: 'sanity.action.release.schedule'}]}, 'does not serve'],
    [{actions: [{actionType: 'toString'}]}, 'does not serve'],
    [
      {
        actions: [
          {
            actionType: 'sanity.action.document.edit',
            draftId: 'drafts.a',
            publishedId: 'a',
            patch: {insert: {}},
          },
        ],
      },
      'insert',
    ],
  ])('says what is wrong with %j', async (body, expected) => {
    const response = await lake.request('/v1/data/actions/production', {
      method: 'POST',
      as: 'editor',
      body: JSON.stringify(body),
    })
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(expected),
    ])
  })
})
