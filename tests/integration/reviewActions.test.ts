import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {hashContent} from '@iop-content/schemas/review'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {publishDocument} from '../../studio/actions/publish/publishDocument.ts'
import {findRecording} from '../../studio/actions/publish/findRecording.ts'
import {recordReview} from '../../studio/actions/record/recordReview.ts'
import {freePort} from '../support/freePort.ts'
import {startLakeProcess} from '../support/startLakeProcess.ts'

const token = 'review-actions-test-token-0123456789ab'
const id = 'myth-a'
const sourceId = `drafts.${id}`
const target = {id, type: 'myth', sourceId, scopeId: undefined}
const start = {_id: sourceId, _type: 'myth', fact: 'Help works.', riskTier: 'moderate'}
const valid = () => Promise.resolve([])

describe('publishing and recording, while others write', () => {
  let dataDir: string
  let lake: Awaited<ReturnType<typeof startLakeProcess>>
  let client: SanityClient
  const access = () => ({client, untilSaved: () => Promise.resolve()})
  const edit = (change: object) => client.patch(sourceId).set(change).commit()

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'iop-review-actions-'))
    lake = await startLakeProcess({dataDir, port: await freePort(), token})
    client = createClient({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: lake.url,
      token,
      useProjectHostname: false,
      useCdn: false,
      perspective: 'raw',
    })
  })
  afterAll(async () => {
    await lake.stop()
    await rm(dataDir, {recursive: true, force: true})
  })
  beforeEach(async () => {
    await client.delete({query: '*[_type in ["myth", "person"]]'})
    await client.create(start)
  })

  /** The published document, after a check that the stored hash is that of what it says. */
  const readPublished = async () => {
    const published = await client.getDocument(id)
    if (!published) throw new Error('It was not published.')
    expect(published['contentHash']).toBe(await hashContent(published))
    return published
  }

  test('what is published has the hash of what it says', async () => {
    expect(await publishDocument(access(), target, valid)).toEqual({status: 'published'})
    expect(await readPublished()).toMatchObject({fact: 'Help works.'})
    expect(await client.getDocument(sourceId)).toBeUndefined()
  })

  test('an edit between the check and the publication is hashed and checked too', async () => {
    const checked: unknown[] = []
    const outcome = await publishDocument(access(), target, async (document) => {
      checked.push(document['fact'])
      if (checked.length < 3) await edit({fact: `Help works, edit ${checked.length}.`})
      return []
    })
    expect(outcome).toEqual({status: 'published'})
    expect(await readPublished()).toMatchObject({fact: 'Help works, edit 2.'})
    expect(checked).toEqual(['Help works.', 'Help works, edit 1.', 'Help works, edit 2.'])
  })

  test('an edit that makes it high risk meanwhile refuses it', async () => {
    const outcome = await publishDocument(access(), target, async () => {
      await edit({riskTier: 'high'})
      return []
    })
    expect(outcome).toEqual({status: 'refused', refusal: {errors: [], review: 'never'}})
    expect(await client.getDocument(id)).toBeUndefined()
  })

  test('a document that never rests is not published', async () => {
    let count = 0
    const outcome = await publishDocument(access(), target, async () => {
      await edit({fact: `Edit ${(count += 1)}.`})
      return []
    })
    expect(outcome).toEqual({status: 'restless'})
    expect(await client.getDocument(id)).toBeUndefined()
  })

  test('a refused draft says in queries that it changed since its review', async () => {
    const reviewedHash = await hashContent(start)
    await edit({
      riskTier: 'high',
      contentHash: reviewedHash,
      review: {_type: 'clinicalReview', lastReviewed: '2026-01-01', reviewedHash},
      fact: 'Help often works.',
    })
    const outcome = await publishDocument(access(), target, valid)
    expect(outcome).toEqual({status: 'refused', refusal: {errors: [], review: 'changed'}})
    const draft = await client.getDocument(sourceId)
    expect(draft?.['contentHash']).toBe(
      await hashContent({...start, riskTier: 'high', fact: 'Help often works.'}),
    )
    expect(await client.getDocument(id)).toBeUndefined()
  })

  test('nothing is published without a draft, and a failure of the lake is no conflict', async () => {
    await client.delete(sourceId)
    expect(await publishDocument(access(), target, valid)).toEqual({status: 'nothing'})

    await client.create(start)
    const readOnly = client.withConfig({token: 'not-a-token-0123456789abcdef0123456789'})
    const refused = {client: readOnly, untilSaved: () => Promise.resolve()}
    await expect(publishDocument(refused, target, valid)).rejects.toMatchObject({statusCode: 401})
  })

  describe('a review', () => {
    const review = {personId: 'person-ana', today: '2026-02-28', nextReviewDue: '2027-02-28'}
    beforeEach(() => client.create({_id: 'person-ana', _type: 'person', name: 'Ana Ruiz'}))

    test('is written into a new draft where there is only what is published', async () => {
      await publishDocument(access(), target, valid)
      const readHash = await hashContent(start)
      expect(await recordReview(access(), target, {...review, readHash})).toBe('recorded')
      expect(await client.getDocument(sourceId)).toMatchObject({
        fact: 'Help works.',
        contentHash: readHash,
        review: {
          _type: 'clinicalReview',
          reviewedBy: {_type: 'reference', _ref: 'person-ana'},
          lastReviewed: '2026-02-28',
          nextReviewDue: '2027-02-28',
          reviewedHash: readHash,
          recordedIn: expect.any(String),
        },
      })
      expect((await readPublished())['review']).toBeUndefined()
    })

    test('counts where history shows that the reviewer recorded exactly it', async () => {
      const readHash = await hashContent(start)
      const me = await client.users.getById('me')
      await recordReview(access(), target, {...review, readHash})
      const recorded = (await client.getDocument(sourceId))?.['review']
      const ask = (candidate: unknown) => findRecording(access(), target, candidate)

      expect(await ask(recorded)).toBeUndefined()
      await client.patch('person-ana').set({userId: 'somebody-else'}).commit()
      expect(await ask(recorded)).toBeUndefined()
      await client.patch('person-ana').set({userId: me.id}).commit()
      expect(await ask(recorded)).toMatch(/^\d{4}-\d\d-\d\dT/)

      await client.create({_id: 'person-ben', _type: 'person', name: 'Ben Li', userId: me.id})
      for (const change of [
        {nextReviewDue: '2099-01-01'},
        {reviewedHash: 'f'.repeat(64)},
        {reviewedBy: {_type: 'reference', _ref: 'person-ben'}},
        {recordedIn: 'no-such-transaction'},
        {recordedIn: undefined},
      ])
        expect([change, await ask({...Object(recorded), ...change})]).toEqual([change, undefined])

      // A later edit of the review by the same user is no record of what it says now.
      const later = await edit({review: {...Object(recorded), nextReviewDue: '2099-01-01'}})
      expect(await ask({...Object(recorded), recordedIn: later._rev})).toBeUndefined()
      expect(await ask(recorded)).toMatch(/^\d{4}-\d\d-\d\dT/)
    })

    test('of what the document no longer says is not written', async () => {
      const readHash = await hashContent(start)
      await edit({fact: 'Help often works.'})
      expect(await recordReview(access(), target, {...review, readHash})).toBe('changed')
      expect(await client.getDocument(sourceId)).not.toHaveProperty('review')
    })
  })
})
