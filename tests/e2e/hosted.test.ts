import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {buildStudio, serveStudio, type RunningStudio} from '@iop-content/studio/node'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openBrowser} from './browser/openBrowser.ts'

/** Words that only the embedded Studio has: its carrier's address, its page's note, its screen, its port. */
const embeddedWords = ['/v1/iop/streams', 'iop-content-lake', 'pnpm@12 start', 'localhost:4747']

describe('the Studio with SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET alone', () => {
  let directory: string
  let studio: RunningStudio
  let browser: Browser

  beforeAll(async () => {
    directory = await buildStudio({
      environment: {
        ...process.env,
        SANITY_STUDIO_PROJECT_ID: 'abc12345',
        SANITY_STUDIO_DATASET: 'staging',
      },
    })
    studio = await serveStudio({directory, port: 0})
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await studio?.close()
  })

  test('holds nothing embedded', async () => {
    expect(await findWords(directory, embeddedWords)).toEqual([])
  })

  test('asks the hosted Content Lake, and nobody on this machine', async () => {
    const context = await browser.newContext()
    const asked: URL[] = []
    await context.route(
      (url) => url.origin !== studio.url,
      (route) => {
        asked.push(new URL(route.request().url()))
        return route.fulfill({
          status: 401,
          contentType: 'application/json',
          headers: {'access-control-allow-origin': studio.url},
          body: '{"statusCode":401,"error":"Unauthorized","message":"Session not found"}',
        })
      },
    )
    const page = await context.newPage()
    const request = page.waitForRequest('https://abc12345.api.sanity.io/**/users/me**')
    await page.goto(studio.url)
    expect(new URL((await request).url()).protocol).toBe('https:')
    expect(asked.filter(({hostname}) => hostname.endsWith('localhost'))).toEqual([])
    await context.close()
  })

  test('the embedded Studio holds those words, so that their absence says something', async () => {
    const embedded = await buildStudio({environment: embeddedEnvironment()})
    expect(await findWords(embedded, embeddedWords)).toEqual(embeddedWords)
  })
})

function embeddedEnvironment() {
  const names = Object.keys(process.env).filter((name) => !name.startsWith('SANITY_STUDIO_'))
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}

async function findWords(directory: string, words: readonly string[]): Promise<string[]> {
  const scripts = (await readdir(join(directory, 'static'))).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(
    scripts.map((name) => readFile(join(directory, 'static', name), 'utf8')),
  )
  return words.filter((word) => texts.some((text) => text.includes(word)))
}
