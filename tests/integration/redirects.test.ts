import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {deadEnds, strangeRedirects} from '../e2e/site/strangeRedirects.ts'
import {serveDemo, type DemoServer} from '../support/serveDemo.ts'
import {serveSite, type SiteServer} from '../support/serveSite.ts'

let folder: string
let demo: DemoServer
let site: SiteServer
const warnings: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-redirects-'))
  demo = await serveDemo()
  const transaction = demo.editor.transaction()
  for (const redirect of strangeRedirects) transaction.create(redirect)
  await transaction.commit({visibility: 'sync'})
  site = await serveSite(join(folder, 'site'), demo.config.apiHost)
  vi.spyOn(console, 'warn').mockImplementation((message) => warnings.push(String(message)))
})
afterAll(async () => {
  vi.restoreAllMocks()
  await site?.close()
  await demo?.close()
  await rm(folder, {recursive: true, force: true})
})

const ask = async (path: string) => {
  const {status, headers} = await fetch(site.url + path, {redirect: 'manual'})
  return [path, status, headers.get('location')]
}

test('redirects in a circle, and to what is no address, send nobody round and are told once', async () => {
  const asked = [...deadEnds, ...deadEnds]
  expect(await Promise.all(asked.map(ask))).toEqual(asked.map((path) => [path, 404, null]))
  expect(warnings.toSorted()).toEqual([
    expect.stringMatching(/circle: .*"redirect-itself"/),
    expect.stringMatching(/circle: .*(?:"redirect-(?:there|back)".*){2}/),
    expect.stringMatching(/"redirect-broken" is left out/),
  ])
})

test('a page goes before a redirect, and addresses are encoded as browsers ask for them', async () => {
  expect(await ask('/faqs')).toEqual(['/faqs', 200, null])
  expect(await ask('/qu%C3%A9')).toEqual(['/qu%C3%A9', 302, '/search/?q=qu%C3%A9'])
  expect(await ask('/beyond')).toEqual(['/beyond', 302, '/faqs/'])
})
