import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient, type SanityDocumentStub} from '@sanity/client'
import {demoDocuments} from '@iop-content/schemas/demo'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {runScript} from '../support/runScript.ts'
import {startLakeProcess} from '../support/startLakeProcess.ts'

const token = 'content-check-test-token-0123456789ab'

let folder: string
let lake: Awaited<ReturnType<typeof startLakeProcess>>
let client: SanityClient
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-content-check-'))
  lake = await startLakeProcess({dataDir: folder, port: await freePort(), token})
  client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    token,
    useProjectHostname: false,
    useCdn: false,
  })
})
beforeEach(async () => {
  await client.delete({query: '*'})
  const transaction = client.transaction()
  for (const document of demoDocuments) transaction.createOrReplace({...document})
  await transaction.commit()
})
afterAll(async () => {
  await lake.stop()
  await rm(folder, {recursive: true, force: true})
})

const check = (...args: string[]) =>
  runScript('content', ['check', ...args], {LAKE_DATA: folder, LAKE_TOKEN: token})

/** A question of the demonstration content, with other words as its answer. */
function toFaq(_id: string, text: string): SanityDocumentStub & {_id: string} {
  const faq = demoDocuments.find((document) => document._id === 'faq-how-long')
  const children = [{_key: 'span', _type: 'span', marks: [], text}]
  const answer = [{_key: 'first', _type: 'block', style: 'normal', markDefs: [], children}]
  return {...faq, _id, _type: 'faq', slug: {_type: 'slug', current: 'what-we-offer'}, answer}
}

const promise = 'Our guaranteed cure is the best for addicts'

test('the demonstration content passes, and says that no clinician has reviewed it', async () => {
  const {exitCode, output} = await check()
  expect(output).toContain(`${demoDocuments.length} documents, 0 errors,`)
  expect(output).toContain('No clinician has reviewed this yet.')
  expect(exitCode).toBe(0)
})

test('a promise to addicts is refused: each finding with its field and remedy', async () => {
  await client.createOrReplace(toFaq('faq-offer', promise))
  const {exitCode, output} = await check()
  expect(exitCode).toBe(1)
  const faq = output.slice(output.indexOf('(faq faq-offer)'))
  for (const words of ['guaranteed', 'cure', 'the best', 'addicts']) {
    expect(faq).toContain(`error    answer[_key=="first"]: “${words}”`)
  }
  expect(faq).toContain('→ Write “person with a substance use disorder”.')
  expect(faq).toContain('nobody can guarantee recovery')
  expect(faq).toContain('4 errors')
})

test('a document of a type that the content model lacks is not passed over', async () => {
  await client.createOrReplace({_id: 'left-over', _type: 'pressRelease', title: 'We moved'})
  const {exitCode, output} = await check()
  expect(exitCode).toBe(0)
  expect(output).toContain('We moved  (pressRelease left-over)')
  expect(output).toContain('_type: The content model has no type “pressRelease”')
  expect(output).toContain(`${demoDocuments.length + 1} documents, 0 errors,`)
})

test('--json is for programs', async () => {
  await client.createOrReplace(toFaq('faq-offer', promise))
  const {exitCode, output} = await check('--json')
  expect(exitCode).toBe(1)
  const report: unknown = JSON.parse(output)
  expect(report).toMatchObject({
    checked: demoDocuments.length + 1,
    errors: 4,
    documents: expect.arrayContaining([
      expect.objectContaining({
        id: 'faq-offer',
        type: 'faq',
        findings: expect.arrayContaining([
          {
            rule: 'stigma',
            severity: 'error',
            path: 'answer[_key=="first"]',
            message: '“addicts” can carry stigma.',
            remedy: 'Write “person with a substance use disorder”.',
          },
        ]),
      }),
    ]),
  })
})

test('a draft counts only with --drafts', async () => {
  await client.createOrReplace(toFaq('drafts.faq-offer', promise))
  expect(await check()).toMatchObject({exitCode: 0})
  const {exitCode, output} = await check('--drafts')
  expect(exitCode).toBe(1)
  expect(output).toContain('“addicts” can carry stigma.')
})

test('a required field left empty, and a page without immediate help in its language, are errors', async () => {
  const {question: _question, ...faq} = toFaq('faq-offer', 'It depends on you.')
  await client.createOrReplace(faq)
  await client.createOrReplace({...toFaq('faq-es', 'Depende de usted.'), language: 'es'})
  for (const {_id, _type, language} of demoDocuments) {
    if (_type === 'crisisResource' && language === 'es') {
      await client.patch(_id).set({kind: 'helpline'}).commit()
    }
  }
  const {exitCode, output} = await check()
  expect(exitCode).toBe(1)
  expect(output).toMatch(/error {4}question: Required\n +→ Fill in this field\./)
  expect(output).toContain('This page shows no way to immediate help in its language, es.')
})

test('a wrong option says how to call it', async () => {
  const {exitCode, output} = await check('--jsn')
  expect(exitCode).toBe(1)
  expect(output).toContain('--jsn')
  expect(output).toContain('content check [--json]')
})
