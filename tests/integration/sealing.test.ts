import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient, type SanityDocument} from '@sanity/client'
import {demoDocuments} from '@iop-content/schemas/demo'
import {publicTypes} from '@iop-content/schemas'
import {hashContent, reviewStateGroq} from '@iop-content/schemas/review'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {runScript} from '../support/runScript.ts'
import {startLakeProcess} from '../support/startLakeProcess.ts'

const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

const token = 'sealing-test-token-0123456789abcdef0'

let folder: string
let dataDir: string
let lake: Awaited<ReturnType<typeof startLakeProcess>>
let client: SanityClient

async function startLake(name: string): Promise<void> {
  dataDir = join(folder, name)
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
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-sealing-'))
  await startLake('first')
})
afterEach(async () => {
  await lake.stop()
  await rm(folder, {recursive: true, force: true})
})

const content = (...args: string[]) =>
  runScript('content', args, {LAKE_DATA: dataDir, LAKE_TOKEN: token})

async function writeLines(...documents: readonly object[]): Promise<string> {
  const file = join(folder, 'content.ndjson')
  await writeFile(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
  return file
}

/** What a query says of the review of each document. */
async function states(): Promise<Record<string, string>> {
  const found = await client.fetch<{_id: string; state: string}[]>(
    `*[_type == "faq"]{_id, "state": ${reviewStateGroq}}`,
  )
  return Object.fromEntries(found.map(({_id, state}) => [_id, state]))
}

/** A question that refers to nothing, so that it can be written alone. */
const faq = {
  _type: 'faq',
  language: 'en',
  question: 'How long does it last?',
  shortAnswer: 'Often two to three months.',
}
const hash = await hashContent(faq)
const review = {
  _type: 'clinicalReview',
  lastReviewed: '2026-01-01',
  nextReviewDue: inAMonth,
  reviewedHash: hash,
}

describe('the demonstration content', () => {
  test('is sealed: every public document has the hash of what it says, and every translation that of its original', async () => {
    expect(await content('seed')).toMatchObject({exitCode: 0})
    const documents = await client.fetch<SanityDocument[]>('*[]')
    const sealed = documents.filter(({contentHash}) => contentHash !== undefined)
    expect(sealed.map(({_id}) => _id).toSorted()).toEqual(
      demoDocuments
        .filter(({_type}) => publicTypes.some((type) => type === _type))
        .map(({_id}) => _id)
        .toSorted(),
    )
    for (const document of sealed) {
      expect(document['contentHash']).toBe(await hashContent(document))
    }
    const translations = await client.fetch<{hash: string; source: object}[]>(
      '*[defined(translationOf)]{"hash": translationOf.sourceHash, "source": translationOf.source->}',
    )
    expect(translations.length).toBeGreaterThan(0)
    for (const translation of translations) {
      expect(translation.hash).toBe(await hashContent(translation.source))
    }
    expect(new Set(Object.values(await states()))).toEqual(new Set(['never']))
  })
})

describe('content import', () => {
  test('of a text that changed after its review says so, whatever hash the file has', async () => {
    const file = await writeLines(
      {...faq, _id: 'changed', question: 'How long is it now?', contentHash: hash, review},
      {...faq, _id: 'never', contentHash: hash, review: {_type: 'clinicalReview'}},
      {...faq, _id: 'current', review},
      {...faq, _id: 'overdue', review: {...review, nextReviewDue: '2020-01-01'}},
      {...faq, _id: 'drafts.changed', question: 'What next?', contentHash: hash, review},
      {_id: 'other', _type: 'somethingElse', contentHash: hash},
    )
    const {exitCode, output} = await content('import', file)
    expect(output).toContain('Imported 6 documents')
    // The hash of `never` was right, and the others had none or an old one.
    expect(output).toContain('Sealed 3:')
    expect(exitCode).toBe(0)
    expect(await states()).toMatchObject({
      changed: 'changed',
      never: 'never',
      current: 'current',
      overdue: 'overdue',
    })
    expect(await client.fetch('*[_id in ["drafts.changed", "other"]].contentHash')).toEqual([
      hash,
      hash,
    ])
  })

  test('can be repeated, and what was exported comes back as it was', async () => {
    const file = await writeLines({...faq, _id: 'current', review})
    expect((await content('import', file)).output).toContain('Sealed 1:')
    expect((await content('import', file)).output).toContain('Sealed 1:')
    const backup = join(folder, 'backup.ndjson')
    await content('export', backup)
    expect((await content('import', backup)).output).toContain('Sealed 0:')
    expect(await states()).toEqual({current: 'current'})
    expect(JSON.parse(await readFile(backup, 'utf8'))).toMatchObject({contentHash: hash})
  })

  test('that stops half-way leaves no old hash behind', async () => {
    const owner = {_type: 'reference', _ref: 'nobody'}
    const file = await writeLines(
      {...faq, _id: 'changed', question: 'How long is it now?', contentHash: hash, review},
      {...faq, _id: 'broken', owner},
    )
    const {exitCode, output} = await content('import', file)
    expect(output).toContain('nobody')
    expect(exitCode).toBe(1)
    expect(await states()).toMatchObject({changed: 'changed'})
  })

  test('seals an archive too, once its pictures are in place', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    )
    const {_id: asset} = await client.assets.upload('image', pixel, {filename: 'pixel.png'})
    const image = {
      _type: 'imageWithAlt',
      alt: 'Two chairs',
      asset: {_type: 'reference', _ref: asset},
    }
    const pictured = {...faq, seo: {_type: 'seo', image}}
    const reviewedHash = await hashContent(pictured)
    await client.createOrReplace({
      ...pictured,
      _id: 'current',
      _type: 'faq',
      review: {...review, reviewedHash},
    })
    await client.createOrReplace({
      ...pictured,
      _id: 'changed',
      _type: 'faq',
      review,
      contentHash: hash,
    })
    const archive = join(folder, 'content.tar.gz')
    expect(await content('export', archive)).toMatchObject({exitCode: 0})
    await lake.stop()

    await startLake('second')
    const {output} = await content('import', archive)
    expect(output).toContain('Sealed 2:')
    expect(await states()).toEqual({current: 'current', changed: 'changed'})
  })
})

test('content check finds a published document that was changed past Publish, until it is imported', async () => {
  await content('seed')
  await client.patch('faq-how-long').set({question: 'How long is it now?'}).commit()
  const {exitCode, output} = await content('check')
  expect(exitCode).toBe(1)
  expect(output).toContain('1 error,')
  expect(output).toMatch(/error +contentHash: This was changed without Publish/)

  const backup = join(folder, 'backup.ndjson')
  await content('export', backup)
  expect((await content('import', backup)).output).toContain('Sealed 1:')
  expect(await content('check')).toMatchObject({exitCode: 0})
})

test('a draft that says something else than what is published is no change past Publish', async () => {
  await content('seed')
  const published = await client.getDocument('faq-how-long')
  const draft = {...published, _type: 'faq', _id: 'drafts.faq-how-long'}
  await client.createOrReplace({...draft, question: 'How long is it now?'})
  expect(await content('check', '--drafts')).toMatchObject({exitCode: 0})
})
