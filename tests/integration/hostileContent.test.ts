import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {demoDocuments} from '@iop-content/schemas/demo'
import type {IdentifiedSanityDocumentStub} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest'
import {toPath} from '../../packages/site/src/routes/toPath.ts'
import {siteFixtures} from '../e2e/site/siteFixtures.ts'
import {sitePages} from '../e2e/site/sitePages.ts'
import {fieldsOf, mapLists, mapObjects, mapTexts, toWrongType} from '../support/damage.ts'
import type {Json} from '../support/damage.ts'
import {findHazards} from '../support/findHazards.ts'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'
import {serveSite} from '../support/serveSite.ts'
import type {SiteServer} from '../support/serveSite.ts'

type Stored = IdentifiedSanityDocumentStub & {readonly language?: string}

// why: both are documents as they are written, whose fields are JSON.
const documents = [...demoDocuments, ...siteFixtures] as unknown as readonly Stored[]

/** What a page is known by: without it, there is none. */
const addressFields = ['slug', 'language']
/** What a page is about: without it, the rest would mislead. */
const titleFields = ['title', 'question', 'fact', 'term', 'name']

let folder: string
let demo: DemoServer
let site: SiteServer
const warnings: string[] = []
const errors: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-hostile-'))
  demo = await serveDemo()
  await write(documents)
  site = await serveSite(join(folder, 'site'), demo.config.apiHost)
  vi.spyOn(console, 'warn').mockImplementation((message) => warnings.push(String(message)))
  vi.spyOn(console, 'error').mockImplementation((message) => errors.push(String(message)))
})
afterAll(async () => {
  vi.restoreAllMocks()
  await site?.close()
  await demo?.close()
  await rm(folder, {recursive: true, force: true})
})
beforeEach(() => {
  warnings.length = 0
  errors.length = 0
})

/** Replaces documents, all at once. */
async function write(changed: readonly Stored[]): Promise<void> {
  const transaction = demo.editor.transaction()
  for (const document of changed) transaction.createOrReplace(document)
  await transaction.commit({visibility: 'sync'})
}

/** Reads a page, and says what is wrong with it whatever the content. */
async function read(path: string) {
  const started = performance.now()
  const answer = await fetch(site.url + path, {redirect: 'manual'})
  const html = await answer.text()
  const faults = [
    ...findHazards(html),
    ...(html.includes('href="tel:988"') ? [] : ['nobody to call']),
    ...(performance.now() - started < 5000 ? [] : ['too slow']),
  ]
  return {path, status: answer.status, html, faults}
}

/** Reads pages, two at a time. */
async function readAll(paths: readonly string[]) {
  const rest = [...paths]
  const pages: Awaited<ReturnType<typeof read>>[] = []
  const readRest = async () => {
    for (let path = rest.shift(); path; path = rest.shift()) pages.push(await read(path))
  }
  await Promise.all([readRest(), readRest()])
  return pages
}

const pathOf = ({_type, slug, language}: Stored) =>
  _type === 'provider'
    ? '/provider/'
    : toPath({_type, slug: Object(slug).current ?? null}, language === 'es' ? 'es' : 'en')

/** One document of each type: the one whose page is among the site's. */
const samples = [...new Set(documents.map(({_type}) => _type))].flatMap((type) => {
  const all = documents.filter(({_type, language}) => _type === type && language !== 'es')
  return all.find((one) => sitePages.some((path) => path === pathOf(one))) ?? all[0] ?? []
})

test('without damage, the site has every page and nothing to complain of', async () => {
  const pages = await readAll(sitePages)
  expect(pages.flatMap(({path, faults}) => faults.map((fault) => [path, fault]))).toEqual([])
  const missing = pages.filter(({status}) => status !== 200).map(({path}) => path)
  expect(missing).toEqual(['/nowhere/'])
  expect(warnings).toEqual([])
})

test('a wrong type in any field takes no page down', async () => {
  const english = sitePages.filter((path) => !path.startsWith('/es') && path !== '/nowhere/')
  const rounds = Math.max(...samples.map((sample) => fieldsOf(sample).length))
  const faults: unknown[] = []
  for (let round = 0; round < rounds; round++) {
    const broken = samples.flatMap((sample) => {
      const field = fieldsOf(sample)[round]
      // why: a document as it is written is JSON.
      const value = field ? (Object(sample)[field] as Json) : null
      return field ? [{sample, field, changed: {...sample, [field]: toWrongType(value)}}] : []
    })
    await write(broken.map(({changed}) => changed))
    for (const page of await readAll(english)) {
      const own = broken.find(({sample}) => pathOf(sample) === page.path)
      const expected = !own
        ? 200
        : addressFields.includes(own.field)
          ? 404
          : titleFields.includes(own.field)
            ? 500
            : 200
      if (page.status !== expected || page.faults.length > 0) {
        faults.push([own?.field, page.path, page.status, page.faults])
      }
    }
    await write(samples)
  }
  expect(faults).toEqual([])
  expect(warnings.length).toBeGreaterThan(rounds)
  expect(warnings.filter((warning, index) => warnings.indexOf(warning) !== index)).toEqual([])
})
