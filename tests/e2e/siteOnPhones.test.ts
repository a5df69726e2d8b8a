import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openBrowser} from './browser/openBrowser.ts'
import {openSiteServer, type OpenSiteServer} from './site/openSiteServer.ts'

let site: OpenSiteServer
let browser: Browser

beforeAll(async () => {
  site = await openSiteServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Words that no line of a phone has room for. */
const longWords =
  'See https://www.example.org/find-help/national-helpline/questions or write to help-for-families@a-treatment-center.example.org.'

test('no long word makes a page scroll sideways', async () => {
  const {client} = site.lake
  const texts = {
    'faq-what-is-an-iop': 'shortAnswer',
    'program-iop': 'summary',
    'therapy-group-therapy': 'summary',
    'term-relapse': 'definition',
    'myth-group-therapy': 'whyItMisleads',
    provider: 'description',
    'crisis-988': 'contacts[0].instructions',
    siteSettings: 'crisisBanner',
  }
  for (const [id, field] of Object.entries(texts)) {
    await client
      .patch(id)
      .set({[field]: longWords})
      .commit()
  }
  const page = await browser.newPage({viewport: {width: 320, height: 640}})
  const paths = [
    '/',
    '/faqs/',
    '/faqs/what-is-an-iop/',
    '/programs/intensive-outpatient-program/',
    '/therapies/group-therapy/',
    '/glossary/relapse/',
    '/myths/',
    '/provider/',
  ]
  for (const path of paths) {
    await page.goto(site.url + path)
    const beyond = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect.soft(beyond, `${path} scrolls sideways`).toBe(0)
  }
  expect(await page.content()).toContain(longWords)
  await page.close()
})

test.each([
  {width: 320, height: 256},
  {width: 667, height: 375},
])('every entry of the menu can be reached at $width by $height', async (viewport) => {
  const page = await browser.newPage({viewport})
  await page.goto(site.url)
  await page.getByRole('button', {name: 'Menu'}).click()
  const links = page.getByRole('navigation', {name: 'Main'}).getByRole('link')
  expect(await links.count()).toBeGreaterThan(6)
  for (const link of await links.all()) {
    await link.focus()
    expect.soft(await isInSight(page), await link.innerText()).toBe(true)
  }
  await page.close()
})

/** Whether what has the focus is where a reader sees it, and nothing lies over it. */
const isInSight = (page: Page) =>
  page.evaluate<boolean>(`(() => {
    const link = document.activeElement
    const {left, top, width, height} = link.getBoundingClientRect()
    return link.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })()`)
