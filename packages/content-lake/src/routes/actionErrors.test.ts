import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {createFaqActions, toFailure} from '../testing/createFaqActions.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('actions that are refused %s', (transport) => {
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

  it('creates no draft twice, unless it may be left as it is', async () => {
    await faq.createDraft()
    expect(await toFailure(faq.createDraft())).toMatchObject({
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
    await faq.createDraft()
    const draftRevision = document('drafts.faq')?._rev ?? ''
    await faq.edit('two')
    expect(await toFailure(faq.publish({ifDraftRevisionId: draftRevision}))).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('unexpected revision'),
    })
    await faq.publish()
    await faq.edit('three')
    expect(await toFailure(faq.publish({ifPublishedRevisionId: 'old'}))).toMatchObject({
      statusCode: 409,
    })
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
    expect(await toFailure(faq.publish())).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('target'),
      details: {type: 'actionError'},
    })
    await client.create({_id: 'target', _type: 'x'})
    await faq.publish()
    expect(document('faq')).toMatchObject({
      a: {_ref: 'target'},
      b: [{_key: 'k', _ref: 'target', _weak: true}],
      c: {_ref: 'target', _weak: true},
    })
    expect(JSON.stringify(document('faq'))).not.toContain('_strengthenOnPublish')
    expect(document('faq')?.['a']).toEqual({_ref: 'target'})
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
    expect(await toFailure(client.action(actions))).toMatchObject({details: {items: [{index: 1}]}})
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
