import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {openBrowser} from './browser/openBrowser.ts'
import {openSiteServer, type OpenSiteServer} from './site/openSiteServer.ts'
import type {SeededLake} from './site/startSeededLake.ts'

let site: OpenSiteServer
let lake: SeededLake
let browser: Browser
let url: string

beforeAll(async () => {
  site = await openSiteServer()
  ;({lake, url} = site)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a server finds pages without JavaScript', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(`${url}/search/`)
  await page.getByRole('searchbox').fill('DBT')
  await page.getByRole('button', {name: 'Search'}).click()
  expect(await page.getByRole('status').innerText()).toMatch(/^\d pages about “DBT”$/)
  const help = page.locator('.search-help').getByRole('link', {name: 'Call 988'})
  expect(await help.isVisible()).toBe(false)
  await page
    .locator('[data-results]')
    .getByRole('link', {name: 'Dialectical behavior therapy'})
    .first()
    .click()
  expect(await page.getByRole('heading', {level: 1}).innerText()).toContain('Dialectical')
  await page.goto(`${url}/search/?q=${encodeURIComponent('<b>zzz')}`)
  expect(await page.getByRole('status').innerText()).toContain('Nothing found for “<b>zzz”')
  expect(await help.isVisible()).toBe(true)
  await context.close()
})

test('a server finds Spanish pages without accents, and what was published a moment ago', async () => {
  const find = async (text: string) => {
    const html = await (await fetch(`${url}/es/search/?q=${encodeURIComponent(text)}`)).text()
    return [...html.matchAll(/<h2>\s*<a href="([^"]*)"/g)].map(([, path]) => path)
  }
  const path = '/es/faqs/que-es-un-iop/'
  expect(await find('que es')).toContain(path)
  expect(await find('QUÉ ES')).toContain(path)
  expect(await find('zarzamora')).toEqual([])
  const [faq] = await lake.client.fetch<[{_id: string; shortAnswer: string}]>(
    '*[slug.current == "que-es-un-iop"]{_id, shortAnswer}',
  )
  await lake.client.patch(faq._id).set({shortAnswer: 'Una zarzamora.'}).commit()
  await vi.waitUntil(async () => (await find('zarzamora')).includes(path))
  await lake.client.patch(faq._id).set({shortAnswer: faq.shortAnswer}).commit()
})
