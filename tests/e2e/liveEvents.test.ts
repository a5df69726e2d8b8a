import {mkdtemp, rm} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openContentLake, serveContentLake} from '@iop-content/content-lake/node'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {openBrowser} from './browser/openBrowser.ts'
import {watchPage} from './browser/watchPage.ts'

/** A page that lists the events which the browser's own event source brings, and nothing else. */
const html = `<!doctype html><html lang="en"><title>Live</title><link rel="icon" href="data:," /><ol></ol><script>
  const lake = new URLSearchParams(location.search).get('lake')
  const source = new EventSource(lake + '/v2025-02-19/data/live/events/production')
  for (const type of ['welcome', 'message', 'restart']) {
    source.addEventListener(type, (event) => {
      const item = document.createElement('li')
      item.textContent = type + ' ' + event.lastEventId
      document.querySelector('ol').append(item)
    })
  }
</script></html>`

let folder: string
let browser: Browser
let site: Server
let sitePort: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-live-'))
  sitePort = await freePort()
  site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => site.listen(sitePort, 'localhost', resolve))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.close()
  await rm(folder, {recursive: true})
})

async function start(port: number) {
  const opened = await openContentLake({
    dataDir: folder,
    env: {},
    trustedOrigins: [],
    log: () => undefined,
  })
  const server = await serveContentLake({lake: opened.lake, port})
  const write = (id: string, title: string): string | undefined => {
    const mutations = [{createOrReplace: {_id: id, _type: 'faq', title}}]
    return opened.datasets[0]?.commit(mutations, {author: 'test'}).transactionId
  }
  const close = async (): Promise<void> => {
    await server.close()
    opened.close()
  }
  return {url: server.url, port: server.port, write, close}
}

test('a page of another origin hears what is published, and goes on when the lake comes back', async () => {
  const first = await start(0)
  const context = await browser.newContext()
  const watch = await watchPage(context)
  const page = await context.newPage()
  await page.goto(`http://localhost:${sitePort}/?lake=${first.url}`)
  const heard = () => page.locator('li').allTextContents()
  await expect.poll(heard).toEqual(['welcome #'])
  first.write('drafts.q', 'a draft')
  const one = first.write('q', 'one')
  await expect.poll(heard).toEqual(['welcome #', `message ${one}`])
  await first.close()

  const second = await start(first.port)
  const two = second.write('q', 'two')
  await expect
    .poll(heard, {timeout: 30_000})
    .toEqual(['welcome #', `message ${one}`, `welcome ${one}`, `message ${two}`])
  expect(watch.foreignRequests).toEqual([])
  await context.close()
  await second.close()
})
