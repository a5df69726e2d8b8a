import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {watchPage, type PageWatch} from './browser/watchPage.ts'
import {openSite, type OpenSite} from './site/openSite.ts'
import {readGraph} from './site/readGraph.ts'
import {recordReviews} from './site/recordReviews.ts'
import {sitePages} from './site/sitePages.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite(recordReviews)
})
afterAll(() => site?.close())

describe('the site, in a browser', () => {
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeEach(async () => {
    context = await site.browser.newContext()
    watch = await watchPage(context)
    page = await context.newPage()
  })
  afterEach(() => context.close())

  test('every type of page has one title and immediate help, asks nobody else, and breaks no rule of its own', async () => {
    for (const path of sitePages) {
      await page.goto(site.url + path)
      const language = path.startsWith('/es/') ? 'es' : 'en'
      const bar = page.getByRole('complementary').first()
      expect
        .soft(
          {
            language: await page.locator('html').getAttribute('lang'),
            headings: await page.getByRole('heading', {level: 1}).count(),
            isTitled: (await page.title()).length > 5,
            call: await bar.locator('a[href="tel:988"]').first().innerText(),
            emergency: await bar.locator('a[href="tel:911"]').count(),
            allHelp: await page
              .locator('#help a[href="tel:1-800-662-4357"], #help a[href="tel:18006624357"]')
              .count(),
          },
          path,
        )
        .toEqual({
          language,
          headings: 1,
          isTitled: true,
          call: language === 'es' ? 'Llame al 988 y oprima el 2' : 'Call 988',
          emergency: 1,
          allHelp: 1,
        })
    }
    const isMissing = (error: string) => error.endsWith('/nowhere/')
    expect(watch.errors.filter((error) => !isMissing(error))).toEqual([])
    expect(watch.foreignRequests).toEqual([])
    expect(await context.cookies()).toEqual([])
  })

  test('nothing jumps while a page loads', async () => {
    const shift = `new Promise((resolve) => {
      let sum = 0
      const add = (list) => list.getEntries().forEach(({value}) => (sum += value))
      new PerformanceObserver(add).observe({type: 'layout-shift', buffered: true})
      setTimeout(() => resolve(sum), 100)
    })`
    for (const path of ['/', '/programs/intensive-outpatient-program/', '/search/?q=therapy']) {
      await page.goto(site.url + path)
      expect.soft(await page.evaluate<number>(shift), path).toBeLessThan(0.01)
    }
  })

  test('says where a page stands with clinical review, and names a reviewer only while the review holds', async () => {
    const note = () => page.locator('main .review-note').innerText()
    await page.goto(`${site.url}/faqs/what-is-an-iop/`)
    expect(await note()).toBe('Reviewed by Robin Example, LCSW on January 31, 2026.')
    await page.goto(`${site.url}/faqs/how-long/`)
    expect(await note()).toBe('This page has changed since its last clinical review.')
    expect(await page.locator('main').innerText()).not.toContain('Robin')
    await page.goto(`${site.url}/faqs/what-happens/`)
    expect(await note()).toBe('This page awaits clinical review.')
  })

  test('tells search engines what a page is, and of a review only while it holds', async () => {
    const read = async (path: string) => {
      await page.goto(site.url + path)
      return readGraph(page)
    }
    expect(await read('/programs/intensive-outpatient-program/')).toEqual({
      types: expect.arrayContaining([
        'MedicalWebPage',
        'BreadcrumbList',
        'WebSite',
        'MedicalOrganization',
      ]),
      isReviewed: false,
    })
    expect((await read('/faqs/')).types).toContain('FAQPage')
    for (const path of ['/', '/es/', '/therapies/', '/glossary/', '/levels-of-care/']) {
      const {types} = await read(path)
      expect.soft(types, path).toEqual(expect.arrayContaining(['CollectionPage', 'ItemList']))
    }
    expect(await read('/faqs/what-is-an-iop/')).toMatchObject({isReviewed: true})
    expect(await read('/faqs/how-long/')).toMatchObject({isReviewed: false})
  })

  test('numbers its sources: a statement leads to its source with the place in it', async () => {
    await page.goto(`${site.url}/programs/intensive-outpatient-program/`)
    await page.getByRole('link', {name: /^Source 1, Substance Abuse Intensive/}).click()
    const source = page.locator('li:target')
    expect(await source.innerText()).toContain('Psychiatric Services')
    expect(await source.innerText()).toContain('Abstract, Methods and Results')
    await page.goto(`${site.url}/myths/help-early-or-severe/`)
    expect(await page.locator('main').innerText()).toContain('General guidance.')
  })

  test('tells the fact first and the myth once', async () => {
    await page.goto(`${site.url}/myths/help-early-or-severe/`)
    const text = await page.locator('main').innerText()
    const [fact, myth] = ['An IOP can help early on', '“An IOP is only for severe cases.”']
    expect(text.indexOf(fact)).toBeLessThan(text.indexOf(myth))
    expect(text.split(myth)).toHaveLength(2)
  })

  test('finds pages by another name, by a word that is not finished, and without accents', async () => {
    await page.goto(`${site.url}/search/`)
    const results = page.locator('[data-results] h2')
    const search = async (text: string) => {
      await page.getByRole('searchbox').fill(text)
      await page.getByRole('button', {name: /Search|Buscar/}).click()
    }
    await search('DBT')
    await expect.poll(() => results.first().innerText()).toBe('Dialectical behavior therapy')
    expect(page.url()).toContain('?q=DBT')
    await search('zzz')
    await page.getByRole('status').getByText('Nothing found for “zzz”').waitFor()
    expect(await results.count()).toBe(0)
    const help = page.locator('.search-help').getByRole('link', {name: 'Call 988'})
    expect(await help.isVisible()).toBe(true)
    await search('self-harm')
    await expect.poll(() => help.isVisible()).toBe(true)
    await search('mindful')
    await expect.poll(() => help.isVisible()).toBe(false)
    await results.getByRole('link', {name: 'Mindfulness'}).click()
    expect(new URL(page.url()).pathname).toBe('/therapies/mindfulness/')

    await page.goto(`${site.url}/es/search/?q=que es`)
    await expect.poll(() => results.allInnerTexts()).toContain('¿Qué es un IOP?')
  })

  test('follows redirects, and has words in both languages for addresses that lead nowhere', async () => {
    await page.goto(`${site.url}/iop`)
    await page.waitForURL(/intensive-outpatient-program/)
    await page.goto(`${site.url}/faqs/an-old-question`)
    await page.waitForURL(/es\/faqs\/como-empezar/)
    for (const [path, language, title, other] of [
      ['/no-such-page', 'en', 'This page is not here', 'Esta página no está aquí'],
      ['/es/no-such-page', 'es', 'Esta página no está aquí', 'This page is not here'],
    ] as const) {
      const answer = await page.goto(site.url + path)
      expect(answer?.status()).toBe(404)
      await page.getByRole('heading', {level: 1, name: title}).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.title()).toContain(title)
      const bar = page.getByRole('complementary').first()
      expect(await bar.innerText()).toContain(language === 'es' ? 'Llame al 988' : 'Call 988')
      expect(await page.locator('main').innerText()).toContain(other)
    }
  })

  test('the first stop of the keyboard skips to the content', async () => {
    await page.goto(`${site.url}/faqs/`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
  })

  test('prints immediate help, and no menu', async () => {
    await page.goto(`${site.url}/faqs/what-is-an-iop/`)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('#help').isVisible()).toBe(true)
    expect(await page.locator('.crisis-bar').isVisible()).toBe(true)
    expect(await page.getByRole('navigation', {name: 'Main'}).isVisible()).toBe(false)
  })
})
