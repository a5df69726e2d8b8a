import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {runAxe} from './a11y/runAxe.ts'
import {watchPage} from './browser/watchPage.ts'
import {openSite, type OpenSite} from './site/openSite.ts'
import {sitePages} from './site/sitePages.ts'

const program = '/programs/intensive-outpatient-program/'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

test.each([
  {colorScheme: 'light', width: 1280},
  {colorScheme: 'dark', width: 320},
] as const)(
  'axe finds nothing in any page, $colorScheme, $width pixels wide',
  {timeout: 180_000},
  async ({colorScheme, width}) => {
    const context = await site.browser.newContext({colorScheme, viewport: {width, height: 900}})
    const page = await context.newPage()
    for (const path of [...sitePages, '/500.html']) {
      await page.goto(site.url + path)
      expect.soft(await findViolations(page), path).toEqual([])
      expect.soft(await page.evaluate(lowTargets), path).toEqual([])
      const beyond = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect.soft(beyond, `${path} scrolls sideways`).toBe(0)
    }
    await context.close()
  },
)

test('axe finds nothing in the open menu, in a question of the self-check, and in search results', async () => {
  const context = await site.browser.newContext({viewport: {width: 375, height: 800}})
  const page = await context.newPage()
  await page.goto(site.url + program)
  await page.getByRole('button', {name: 'Menu'}).click()
  await page.getByRole('navigation', {name: 'Main'}).waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', {name: 'Begin'}).click()
  expect(await findViolations(page)).toEqual([])
  await page.goto(`${site.url}/search/?q=group`)
  await page.locator('[data-results] a').first().waitFor()
  expect(await findViolations(page)).toEqual([])
  await context.close()
})

test('on the page for when nothing can be read, the ways to get help stand in line', async () => {
  const page = await site.browser.newPage()
  await page.goto(`${site.url}/500.html`)
  const tops = await page.evaluate<readonly number[]>(
    `[...document.querySelector('.quick-help').querySelectorAll('a')].map((link) => link.getBoundingClientRect().top)`,
  )
  expect(tops.length).toBeGreaterThan(2)
  expect(new Set(tops).size).toBe(1)
  await page.close()
})

test('without JavaScript every page says what it says, and the menu opens', async () => {
  const context = await site.browser.newContext({javaScriptEnabled: false})
  const watch = await watchPage(context)
  const page = await context.newPage()
  for (const path of sitePages) {
    await page.goto(site.url + path)
    expect.soft(await page.locator('main').innerText(), path).toMatch(/\S{3}/)
    expect.soft(await page.getByRole('link', {name: '988'}).first().isVisible(), path).toBe(true)
  }
  await page.goto(site.url + program)
  const selfCheck = page.locator('self-check')
  expect(await selfCheck.getByText('Do you have people at home who support you?').isVisible()).toBe(
    true,
  )
  expect(await selfCheck.getByText('A good home is a strength').isVisible()).toBe(true)
  expect(await selfCheck.getByText('This is not a diagnosis.').isVisible()).toBe(true)
  expect(await selfCheck.getByRole('button').count()).toBe(0)

  await page.goto(`${site.url}/search/`)
  expect(await page.locator('noscript p').isVisible()).toBe(true)
  await page.locator('main').getByRole('link', {name: 'Mindfulness'}).click()
  expect(new URL(page.url()).pathname).toBe('/therapies/mindfulness/')

  await page.setViewportSize({width: 375, height: 800})
  await page.getByRole('button', {name: 'Menu'}).click()
  await page.getByRole('link', {name: 'Questions and answers'}).first().click()
  expect(new URL(page.url()).pathname).toBe('/faqs/')
  expect(watch.foreignRequests).toEqual([])
  await context.close()
})

test('leads from a page to the same page in the other language, and home where there is none', async () => {
  const page = await site.browser.newPage()
  await page.goto(`${site.url}/programs/intensive-outpatient-program/`)
  const alternates = () =>
    page
      .locator('link[rel="alternate"][hreflang]')
      .all()
      .then((links) => Promise.all(links.map((link) => link.getAttribute('hreflang'))))
  expect(await alternates()).toEqual(['en', 'es', 'x-default'])
  await page.getByRole('link', {name: 'Español'}).click()
  expect(await page.getByRole('heading', {level: 1}).innerText()).toContain('Programa')

  await page.goto(`${site.url}/therapies/group-therapy/`)
  expect(await alternates()).toEqual([])
  await page.getByRole('link', {name: 'Español'}).click()
  expect(new URL(page.url()).pathname).toBe('/es/')
  await page.close()
})

test('a Spanish page shows no English words but those that are marked', async () => {
  const page = await site.browser.newPage()
  // Other Spanish pages show the copies of English documents that these tests add.
  for (const path of [
    'programs/programa-intensivo-ambulatorio',
    'faqs',
    'levels-of-care',
    'provider',
  ]) {
    await page.goto(`${site.url}/es/${path}/`)
    const text = await page.evaluate<string>(`{
      for (const marked of document.querySelectorAll('[lang="en"]')) marked.remove()
      document.body.textContent
    }`)
    const own = text.replace(/https?:\S+|The ASAM Criteria/g, '')
    expect.soft(/\b(the|and|with|you|your|of)\b/i.exec(own)?.[0], path).toBeUndefined()
  }
  await page.close()
})

describe('the self-check', () => {
  test.each([
    ['en', [true, true, true, true], 'An IOP might fit you'],
    ['en', [false, false, false, true], 'An IOP might fit you'],
    ['en', [true, false, false, false], 'An IOP might fit you'],
    ['en', [false, true, false, false], 'A good home is a strength'],
    ['en', [false, false, false, false], 'It still helps to talk'],
    ['es', [false, true, false, false], 'Un buen hogar es una fortaleza'],
  ] as const)('in %s, answered %j, says “%s”', async (language, answers, heading) => {
    const context = await site.browser.newContext()
    const watch = await watchPage(context)
    const page = await context.newPage()
    const path = language === 'es' ? '/es/programs/programa-intensivo-ambulatorio/' : program
    await page.goto(site.url + path)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))

    const selfCheck = page.locator('self-check')
    const help = selfCheck.locator('a[href="tel:988"]').first()
    // Help is there before the first question, and stays.
    expect(await help.isVisible()).toBe(true)
    expect(await selfCheck.getByRole('listitem').filter({hasText: '?'}).count()).toBe(0)
    await selfCheck
      .getByRole('button', {name: language === 'es' ? 'Empezar' : 'Begin'})
      .press('Enter')
    for (const answer of answers) {
      expect(await help.isVisible()).toBe(true)
      const [yes, no] = language === 'es' ? ['Sí', 'No'] : ['Yes', 'No']
      await selfCheck.getByRole('button', {name: answer ? yes : no, exact: true}).press('Enter')
    }
    const result = selfCheck.locator('[data-steps]')
    expect(await result.innerText()).toContain(heading)
    expect(await page.evaluate('document.activeElement.textContent')).toBe(heading)

    expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    expect(page.url()).toBe(site.url + path)
    expect(watch.errors).toEqual([])
    await context.close()
  })

  test('goes back, keeps the answer in sight, and starts again', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.goto(`${site.url}/guides/is-an-iop-right-for-me/`)
    const selfCheck = page.locator('self-check')
    const click = (name: string) => selfCheck.getByRole('button', {name, exact: true}).click()
    await click('Begin')
    await click('Yes')
    expect(await selfCheck.innerText()).toContain('Question 2 of 4')
    await click('Back')
    expect(await selfCheck.innerText()).toContain('Question 1 of 4')
    expect(await selfCheck.getByRole('button', {name: 'Yes'}).getAttribute('aria-pressed')).toBe(
      'true',
    )
    for (let question = 0; question < 4; question += 1) await click('No')
    expect(await selfCheck.innerText()).toContain('It still helps to talk')
    await click('Start again')
    expect(await selfCheck.getByRole('button', {name: 'Begin'}).isVisible()).toBe(true)
    await context.close()
  })
})

/** What is pressed and lower than 24 pixels, also where axe finds room enough around it. */
const lowTargets = `[...document.querySelectorAll('a[href], button, input, summary')]
  .filter((element) => {
    const {height} = element.getBoundingClientRect()
    return height > 0 && height < 24
  })
  .map(({outerHTML}) => outerHTML)`

/** What axe finds in a page, with the stricter contrast of level AAA. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const violations = await runAxe(page, [], {'color-contrast-enhanced': {enabled: true}})
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary}`),
  )
}
