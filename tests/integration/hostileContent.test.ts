import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest'
import {sitePages} from '../e2e/site/sitePages.ts'
import {
  append,
  fieldsOf,
  innerDamage,
  mapFields,
  mapLists,
  mapObjects,
  mapTexts,
  toWrongType,
} from '../support/damage.ts'
import type {Json} from '../support/damage.ts'
import {findRepeated} from '../support/findRepeated.ts'
import {readSitePages} from '../support/readSitePages.ts'
import {documents, pathOf, samples} from '../support/sampleDocuments.ts'
import type {Stored} from '../support/sampleDocuments.ts'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'
import {serveSite} from '../support/serveSite.ts'
import type {SiteServer} from '../support/serveSite.ts'
import {toBrokenStatus} from '../support/toBrokenStatus.ts'

let folder: string
let demo: DemoServer
let site: SiteServer
const warnings: string[] = []
const errors: string[] = []
const told: string[] = []
const hour = 3_600_000

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
  told.length = 0
  // Each test, and each round of one, is an hour of its own: the site then tells again.
  vi.useFakeTimers({toFake: ['Date'], now: Date.now()})
})
afterEach(() => {
  vi.useRealTimers()
})

/** Replaces documents, all at once. */
async function write(changed: readonly Stored[]): Promise<void> {
  const transaction = demo.editor.transaction()
  for (const document of changed) transaction.createOrReplace(document)
  await transaction.commit({visibility: 'sync'})
}

const readAll = (paths: readonly string[]) => readSitePages(site.url, paths)

/** What was told more than once since this was asked last. */
function toRepeated(): readonly string[] {
  const lines = warnings.splice(0)
  told.push(...lines)
  return findRepeated(lines)
}

const englishPages = sitePages.filter((path) => !path.startsWith('/es') && path !== '/nowhere/')

test('without damage, the site has every page and nothing to complain of', async () => {
  const pages = await readAll(sitePages)
  expect(pages.flatMap(({path, faults}) => faults.map((fault) => [path, fault]))).toEqual([])
  const missing = pages.filter(({status}) => status !== 200).map(({path}) => path)
  expect(missing).toEqual(['/nowhere/'])
  expect(warnings).toEqual([])
})

test('a wrong type in any field takes no page down', async () => {
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
    // Where few types have that many fields, most pages show nothing new.
    const ownPages = [
      '/',
      ...englishPages.filter((path) => broken.some(({sample}) => pathOf(sample) === path)),
    ]
    for (const page of await readAll(broken.length > 4 ? englishPages : ownPages)) {
      const own = broken.find(({sample}) => pathOf(sample) === page.path)
      const expected = toBrokenStatus(own?.field ?? '')
      if (page.status !== expected || page.faults.length > 0) {
        faults.push([own?.field, page.path, page.status, page.faults])
      }
    }
    faults.push(...toRepeated())
    await write(samples)
    vi.advanceTimersByTime(2 * hour)
  }
  expect(faults).toEqual([])
  const isSilent = ({_id}: Stored) => !told.some((line) => line.includes(`document "${_id}"`))
  const silent = samples.filter(isSilent).map(({_type}) => _type)
  // A menu leaves out what leads nowhere, whatever the reason, and nobody here has reviewed anything.
  expect(silent).toEqual(['navigation', 'person'])
}, 180_000)

test('a page without its title is told in one line, however often it is asked for', async () => {
  const faq = samples.find(({_type}) => _type === 'faq')
  if (!faq) throw new Error('There is no question.')
  await write([{...faq, question: 7}])
  const path = pathOf(faq) ?? ''
  const pages = await readAll([path, path, path])
  await write([faq])
  expect(pages.map(({status, faults}) => [status, faults])).toEqual(pages.map(() => [500, []]))
  const place = `"question" of document "${faq._id}"`
  expect(warnings).toEqual([
    expect.stringContaining(`${place} is number, not string`),
    `The page is not shown without ${place}. Mend it in the Studio.`,
  ])
  expect(errors).toEqual([])
})

/** Damages every document, and says what is wrong with the site then. */
async function tryAll(
  damage: (document: Json) => Json,
  paths: readonly string[] = sitePages,
): Promise<readonly unknown[]> {
  // why: a document as it is written is JSON, and damage leaves its `_id` and `_type`.
  await write(documents.map((document) => damage(document as Json) as Stored))
  const pages = await readAll(paths)
  await write(documents)
  const faults = pages.flatMap(({path, status, faults: own}) => {
    const isRight = status === (path === '/nowhere/' ? 404 : 200)
    return isRight && own.length === 0 ? [] : [[path, status, own]]
  })
  return [...faults, ...toRepeated().map((id) => [id, 'told more than once'])]
}

test.each(innerDamage)(
  'a wrong type inside of every field takes no page down: %s',
  async (_name, damageField) => {
    const damage = (document: Json) =>
      mapFields(document, (value, field) =>
        typeof value === 'object' && !['slug', 'translationOf'].includes(field)
          ? damageField(value)
          : value,
      )
    expect(await tryAll(damage, englishPages)).toEqual([])
  },
)

/** Texts that name things, which nobody writes by hand, or that make addresses. */
const isName = (name: string) => ['current', 'language', 'orderRank', 'from'].includes(name)

const attack = '"><script>alert(1)</script><img src=x onerror="alert(1)">\'};alert(1)//'

test('markup in every text is text', async () => {
  const write = (text: string, name: string) => (isName(name) ? text : `${text} ${attack}`)
  expect(await tryAll((document) => mapTexts(document, write))).toEqual([])
})

test.each([
  'javascript:alert(1)',
  'JaVa\nScRipt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example',
])('no address leads to %j', async (address) => {
  const isAddress = ['href', 'url', 'toAddress', 'path', 'value', 'telephone', 'doi']
  const write = (text: string, name: string) => (isAddress.includes(name) ? address : text)
  expect(await tryAll((document) => mapTexts(document, write))).toEqual([])
})

test('texts of 200 kB are shown', async () => {
  const long = 'word '.repeat(40_000)
  const ids = new Set(samples.map(({_id}) => _id))
  const damage = (document: Json) => {
    let count = 0
    const write = (text: string, name: string) =>
      isName(name) || text.length < 20 || count++ > 0 ? text : long
    return ids.has(Object(document)._id) ? mapTexts(document, write) : document
  }
  const shown = englishPages.filter((path) => samples.some((sample) => pathOf(sample) === path))
  expect(await tryAll(damage, ['/', '/faqs/', ...shown])).toEqual([])
}, 180_000)

test('marks of visual editing and of right-to-left writing break nothing', async () => {
  const stega = '\u200b\u200c\u200d\ufeff'.repeat(8)
  const write = (text: string, name: string) =>
    isName(name) || /^\d{4}-/.test(text) ? text : `\u202e${text}\u2066${stega}`
  expect(await tryAll((document) => mapTexts(document, write))).toEqual([])
})

test('references to what is gone leave a gap', async () => {
  const lose = (object: {readonly [key: string]: Json}) =>
    '_ref' in object ? {...object, _ref: 'gone', _weak: true} : object
  expect(await tryAll((document) => mapObjects(document, lose))).toEqual([])
})

test.each([
  ['of a newer version', 'sticker', 'glow', 'video'],
  ['with the names of what every object has', 'toString', 'constructor', '__proto__'],
])('blocks, marks and spans %s are passed over', async (_what, span, mark, block) => {
  const add = (object: {readonly [key: string]: Json}): Json => {
    if (object['_type'] !== 'block') return object
    const parts = {children: {_type: span, _key: 'new'}, markDefs: {_type: mark, _key: 'm'}}
    const added = Object.entries(parts).map(([name, part]) => [name, append(object[name], part)])
    return {...object, ...Object.fromEntries(added), style: 'h7', listItem: 'stars'}
  }
  const addBlocks = (list: readonly Json[]) =>
    list.some((item) => Object(item)._type === 'block')
      ? [...list, {_type: block, _key: 'new', url: 'javascript:alert(1)'}]
      : list
  expect(await tryAll((document) => mapLists(mapObjects(document, add), addBlocks))).toEqual([])
  expect(told.length).toBeGreaterThan(10)
})
