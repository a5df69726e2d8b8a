import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'
import {picture} from './desk/picture.ts'

const faqId = 'faq-what-is-an-iop'
const question = 'What is an IOP?'

describe("an editor's work", () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    ;({context, watch} = await desk.openContext())
    page = await desk.openTab(context)
  })
  afterAll(() => desk?.close())

  const listItem = (title: string) =>
    page.getByTestId('document-list-pane').getByRole('link', {name: title})

  test('every list shows the demonstration content', async () => {
    const lists = [
      ['Program pages', 'programPage'],
      ['Guides', 'guide'],
      ['Glossary', 'glossaryTerm'],
      ['Questions and answers', 'faq'],
      ['Topics', 'topic'],
      ['Myths', 'myth'],
      ['Therapies', 'therapy'],
      ['Conditions', 'condition'],
      ['Levels of care', 'levelOfCare'],
      ['Sources', 'source'],
      ['Crisis help', 'crisisResource'],
      ['Redirects', 'redirect'],
    ] as const
    for (const [title, type] of lists) {
      await page.getByRole('link', {name: title, exact: true}).click()
      const ids = await desk.client.fetch<string[]>('*[_type == $type]._id', {type})
      expect(ids.length).toBeGreaterThan(0)
      const links = page.locator(`a[href*="/${type};"]`)
      await expect
        .poll(() => links.count(), {timeout: 10_000})
        .toBeGreaterThanOrEqual(Math.min(ids.length, 10))
    }
  })

  test.each([
    ['a phrase from the middle of an answer', 'several times a week and live'],
    ["a word's prefix", 'sever'],
  ])('the search of a list finds %s', async (_what, words) => {
    await page.goto(`${desk.studioUrl}/desk/faq`)
    await page.getByPlaceholder('Search list').fill(words)
    await listItem(question).waitFor()
    await expect
      .poll(() => page.getByTestId('document-list-pane').locator('a[href*=";"]').count())
      .toBeLessThan(10)
    await page.getByPlaceholder('Search list').fill('')
  })

  test.each([
    ['a phrase from the middle of an answer', 'several times a week and live'],
    ["a word's prefix", 'sever'],
  ])('the search of everything finds %s', async (_what, words) => {
    await page.getByTestId('studio-search').click()
    await page.getByPlaceholder('Search', {exact: true}).fill(words)
    const found = page.getByTestId('search-results').getByText(question)
    await expect.poll(() => found.count(), {timeout: 10_000}).toBe(1)
    await page.keyboard.press('Escape')
  })

  test('an edit becomes a draft, and Publish publishes it', async () => {
    await page.goto(`${desk.studioUrl}/desk/faq;${faqId}`)
    const field = page.getByTestId('field-question').getByRole('textbox')
    await field.fill('What does IOP mean?')
    await expect
      .poll(() => desk.client.getDocument(`drafts.${faqId}`), {timeout: 10_000})
      .toMatchObject({question: 'What does IOP mean?'})
    expect(await desk.client.getDocument(faqId)).toMatchObject({question})

    await page.getByTestId('action-publish').click()
    await expect
      .poll(() => desk.client.getDocument(faqId), {timeout: 10_000})
      .toMatchObject({question: 'What does IOP mean?'})
    await expect.poll(() => desk.client.getDocument(`drafts.${faqId}`)).toBeUndefined()
    await listItem('What does IOP mean?').waitFor()
  })

  test('an uploaded picture is kept and shown', async () => {
    const type = 'guide'
    const id = await desk.client.fetch<string>('*[_type == $type][0]._id', {type})
    await page.goto(`${desk.studioUrl}/desk/${type};${id}`)
    const pane = page.getByTestId('document-pane')
    await pane.locator('input[type="file"]').first().setInputFiles(picture)
    await expect
      .poll(() => desk.client.getDocument(`drafts.${id}`), {timeout: 10_000})
      .toMatchObject({
        image: {asset: {_ref: expect.stringMatching(/^image-[0-9a-f]{40}-2x2-png$/)}},
      })
    await pane.locator(`img[src^="${desk.lakeUrl}/images/local/production/"]`).waitFor()
  })

  test('there is one provider a language: no second one can be made', async () => {
    await page.getByTestId('new-document-button').click()
    await page.getByRole('link', {name: 'Program page', exact: true}).waitFor()
    for (const name of ['Provider', 'Site settings', 'Navigation'])
      expect(await page.getByRole('link', {name, exact: true}).count()).toBe(1)
    await page.keyboard.press('Escape')

    await page.getByRole('link', {name: 'Provider', exact: true}).click()
    await page.getByRole('link', {name: 'English', exact: true}).click()
    await page.getByTestId('document-panel-document-title').getByText('Solace').waitFor()
    await page.getByTestId('field-description').getByRole('textbox').fill('We are here for you.')
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Discard changes'}).waitFor()
    expect(await page.getByRole('menuitem', {name: /Duplicate|Delete/}).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
