import {ClientError, type SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('/data/mutate %s', (transport) => {
  let lake: TestLake
  let client: SanityClient
  beforeEach(async () => {
    lake = await openTestLake(transport)
    client = lake.client({token: lake.tokens.editor, perspective: 'raw'})
  })
  afterEach(() => lake.close())

  const send = async (body: string, query = ''): Promise<{status: number; text: string}> => {
    const response = await lake.request(`/v1/data/mutate/production${query}`, {
      method: 'POST',
      as: 'editor',
      body,
    })
    return {status: response.status, text: await response.text()}
  }

  const refusal = async (promise: Promise<unknown>): Promise<ClientError> => {
    const error = await promise.catch((reason: unknown) => reason)
    if (error instanceof ClientError) return error
    throw new Error(`not refused by a ClientError: ${String(error)}`)
  }

  it('applies every kind of mutation in one transaction', async () => {
    await client.create({_id: 'old', _type: 'faq', n: 1})
    const {transactionId, results} = await client
      .transaction()
      .create({_id: 'a', _type: 'faq', tags: ['x']})
      .createIfNotExists({_id: 'old', _type: 'faq', n: 9})
      .createOrReplace({_id: 'b', _type: 'faq'})
      .patch('a', (patch) => patch.set({n: 2}).append('tags', ['y']))
      .patch('old', (patch) => patch.inc({n: 1}))
      .delete('b')
      .commit()
    expect(results).toEqual([
      {id: 'a', operation: 'create'},
      {id: 'old', operation: 'none'},
      {id: 'b', operation: 'create'},
      {id: 'a', operation: 'update'},
      {id: 'old', operation: 'update'},
      {id: 'b', operation: 'delete'},
    ])
    expect(await client.getDocuments(['a', 'b', 'old'])).toMatchObject([
      {tags: ['x', 'y'], n: 2, _rev: transactionId},
      null,
      {n: 2, _rev: transactionId},
    ])
  })

  it('makes ids, keeps _createdAt, and sets _updatedAt and _rev', async () => {
    const _createdAt = '2020-01-02T03:04:05Z'
    const made = await client.create({_type: 'faq', _createdAt, _rev: 'mine'})
    expect(made).toMatchObject({_id: expect.stringMatching(/^\w{20,}$/), _createdAt})
    expect(made._rev).not.toBe('mine')
    const draft = await client.create({_id: 'drafts.', _type: 'faq'})
    expect(draft._id).toMatch(/^drafts\.\w{20,}$/)
    const replaced = await client.createOrReplace({_id: made._id, _type: 'faq', n: 1})
    expect(replaced).toMatchObject({_createdAt, n: 1})
    const {_updatedAt, _rev} = await client.patch(made._id).set({n: 2}).commit()
    expect(Date.parse(_updatedAt)).toBeGreaterThanOrEqual(Date.parse(replaced._updatedAt))
    expect(_rev).not.toBe(replaced._rev)
  })

  it('patches and deletes by ids and by query', async () => {
    for (const _id of ['a', 'b', 'c']) await client.create({_id, _type: 'faq', n: 0})
    await client.patch(['a', 'b']).inc({n: 1}).commit()
    await client
      .patch({query: '*[n == $n]', params: {n: 0}})
      .set({n: 5})
      .commit()
    expect(await client.fetch('*|order(_id).n')).toEqual([1, 1, 5])
    await client.delete({query: '*[_type == "faq" && n < 5]'})
    expect(await client.fetch('*._id')).toEqual(['c'])
    await client.delete('never-there')
  })

  it('writes all of a transaction or nothing', async () => {
    await client.create({_id: 'a', _type: 'faq', n: 1})
    const attempt = client
      .transaction()
      .patch('a', (patch) => patch.set({n: 2}))
      .create({_id: 'b', _type: 'faq'})
      .patch('gone', (patch) => patch.set({n: 2}))
      .commit()
    expect(await refusal(attempt)).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('The document with the ID "gone" was not found'),
      details: {
        type: 'mutationError',
        items: [{error: {type: 'documentNotFoundError', id: 'gone'}, index: 2}],
      },
    })
    expect(await client.fetch('*{_id, n}')).toEqual([{_id: 'a', n: 1}])
    expect(lake.dataset.store.transactions({})).toHaveLength(1)
  })

  it('refuses conflicts with the errors that the client knows', async () => {
    const {_rev} = await client.create({_id: 'a', _type: 'faq'})
    expect(await refusal(client.create({_id: 'a', _type: 'faq'}))).toMatchObject({
      statusCode: 409,
      details: {items: [{error: {type: 'documentAlreadyExistsError', id: 'a'}}]},
    })
    await client.patch('a').ifRevisionId(_rev).set({n: 1}).commit()
    const late = client.patch('a').ifRevisionId(_rev).set({n: 2}).commit()
    expect(await refusal(late)).toMatchObject({
      statusCode: 409,
      details: {
        items: [{error: {type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: _rev}}],
      },
    })
    const named = (): Promise<unknown> =>
      client
        .transaction([{create: {_type: 'faq'}}])
        .transactionId('once')
        .commit()
    await named()
    expect(await refusal(named())).toMatchObject({statusCode: 409})
    expect(await client.fetch('count(*)')).toBe(2)
  })

  it('holds strong references to documents that exist, drafts included', async () => {
    const to = (_ref: string, more = {}): object => ({_type: 'reference', _ref, ...more})
    expect(
      await refusal(client.create({_id: 'drafts.a', _type: 'faq', topic: to('t')})),
    ).toMatchObject({
      statusCode: 409,
      details: {items: [{error: {type: 'documentReferenceDoesNotExistError', referenceID: 't'}}]},
    })
    await client.create({_id: 'weak', _type: 'faq', topic: to('t', {_weak: true})})
    await client
      .transaction()
      .create({_id: 'a', _type: 'faq', topic: to('t')})
      .create({_id: 't', _type: 'topic', self: to('t')})
      .commit()
    expect(await refusal(client.delete('t'))).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('references to it from "a"'),
      details: {
        items: [{error: {type: 'documentHasExistingReferencesError', referencingIDs: ['a']}}],
      },
    })
    await client.transaction().delete('t').delete('a').commit()
    expect(await client.fetch('*._id')).toEqual(['weak'])
  })

  it('does not log what has no effect, nor write a dry run', async () => {
    const before = await client.create({_id: 'a', _type: 'faq', n: 1})
    const after = await client.patch('a').set({n: 1}).unset(['gone']).commit()
    expect(after).toEqual(before)
    const dry = await client.create({_id: 'b', _type: 'faq'}, {dryRun: true})
    expect(dry).toMatchObject({_id: 'b', _rev: expect.any(String)})
    expect(await client.fetch('count(*)')).toBe(1)
    expect(lake.dataset.store.transactions({})).toHaveLength(1)
  })

  it('gives keys to the items of arrays when asked to', async () => {
    const sent = {_id: 'a', _type: 'faq', list: [{n: 1}, {_key: 'mine', deep: [{}]}, 'text']}
    await client.create(sent, {autoGenerateArrayKeys: true})
    await client
      .patch('a')
      .append('list', [{n: 2}])
      .set({'list[0].other': [{}]})
      .commit({autoGenerateArrayKeys: true})
    const _key = expect.stringMatching(/^\w+$/)
    expect((await client.getDocument('a'))?.['list']).toEqual([
      {_key, n: 1, other: [{_key}]},
      {_key: 'mine', deep: [{_key}]},
      'text',
      {_key, n: 2},
    ])
  })

  it.each([
    ['{"mutations": [}', 400, 'position 15'],
    ['{"mutations": {}}', 400, 'mutations'],
    ['{"mutations": [{"create": {"_id": "a"}}]}', 400, 'has no _type'],
    ['{"mutations": [{"create": {"_id": "a b", "_type": "x"}}]}', 400, 'Malformed document ID'],
    ['{"mutations": [{"create": {"_id": "-a", "_type": "x"}}]}', 400, 'Malformed document ID'],
    [`{"mutations": [{"create": {"_id": "${'a'.repeat(129)}", "_type": "x"}}]}`, 400, '128'],
    ['{"mutations": [{"creat": {}}]}', 400, 'unknown field \\"creat\\"'],
    ['{"mutations": [{"patch": {"id": "a", "sett": {}}}]}', 400, 'unknown field \\"sett\\"'],
    ['{"mutations": [{"patch": {"set": {}}}]}', 400, 'needs either'],
    ['{"mutations": [{"patch": {"id": "a", "insert": {"items": []}}}]}', 400, 'exactly one'],
    ['{"mutations": [{"patch": {"id": "a", "set": {"x[": 1}}}]}', 400, 'position 2'],
    ['{"mutations": [{"patch": {"id": "a", "set": {"_type": "y"}}}]}', 400, '_type cannot change'],
    ['{"mutations": [{"patch": {"id": "a", "inc": {"n": "1"}}}]}', 400, 'a number at'],
    ['{"mutations": [{"create": {"_type": "x", "f": {"__proto__": 1}}}]}', 400, 'reserved name'],
    ['{"mutations": [{"delete": {"query": "*[["}}]}', 400, 'queryParseError'],
    ['{"mutations": [{"delete": {"query": "*._id"}}]}', 400, 'needs a query for documents'],
  ])('says what is wrong with %s', async (body, status, message) => {
    await client.create({_id: 'a', _type: 'faq'})
    const answer = await send(body)
    expect(answer).toMatchObject({status, text: expect.stringContaining(message)})
    expect(answer.text).not.toContain('    at ')
    expect(await client.fetch('count(*)')).toBe(1)
  })

  it('answers ids and documents only when asked to', async () => {
    const body = '{"mutations": [{"create": {"_id": "a", "_type": "faq"}}]}'
    expect(JSON.parse((await send(body)).text).results).toEqual([{operation: 'create'}])
    const big = 'x'.repeat(10_000_000)
    const asked = await send(
      JSON.stringify({mutations: [{patch: {id: 'a', set: {big}}}]}),
      '?returnIds=true&returnDocuments=true',
    )
    expect(JSON.parse(asked.text).results[0]).toMatchObject({id: 'a', document: {big}})
  })
})
