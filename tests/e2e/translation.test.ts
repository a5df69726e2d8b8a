import {hashContent} from '@iop-content/schemas/review'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const id = 'faq-how-long'
const translationId = `${id}-es`
const soon = {timeout: 20_000}

describe('translations', () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    await publish({})
    ;({context, watch} = await desk.openContext())
    page = await desk.openTab(context, `/desk/faq;${id}`)
  })
  afterAll(() => desk?.close())

  /** Changes the original as Publish does. */
  const publish = async (change: object) => {
    const document = {...(await desk.client.getDocument(id)), ...change}
    await desk.client
      .patch(id)
      .set({...change, contentHash: await hashContent(document)})
      .commit()
  }
  const menuItem = async (name: string | RegExp) => {
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').last().click()
    return page.getByRole('menuitem', {name})
  }
  const badge = () => page.getByTestId('pane-footer').getByText('Original has changed')

  test('an original becomes a draft in the other language, that says what it translates', async () => {
    await page.getByTestId('field-question').waitFor()
    await (await menuItem('Translate (Español)')).click()
    await page.getByText('Translate every text here into Español, then publish.').waitFor()
    await expect.poll(() => page.url(), soon).toContain(translationId)
    expect(await desk.client.getDocument(`drafts.${translationId}`)).toMatchObject({
      language: 'es',
      question: 'How long does an IOP last?',
      translationOf: {source: {_ref: id}, sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/)},
      review: {_type: 'clinicalReview'},
    })
  })

  test('what still stands in the words of the original is found', async () => {
    await page.getByTestId('field-question').getByRole('textbox').fill('¿Cuánto dura un IOP?')
    await page.getByRole('tab', {name: 'Language and address'}).click()
    await page.getByRole('button', {name: /Validation/}).click()

    const finding = page.getByText(/Not translated yet: “/).last()
    await finding.waitFor()
    expect(await finding.textContent()).toContain('still stands in the words of the original')
  })

  test('a second translation is not made: the action opens the first', async () => {
    await (await menuItem('Open the original')).click()
    await expect.poll(() => page.url(), soon).not.toContain(translationId)
    await (await menuItem('Open the translation (Español)')).click()
    await expect.poll(() => page.url(), soon).toContain(translationId)
  })

  test('when the original changes, the translation says so until somebody has compared them', async () => {
    expect(await badge().count()).toBe(0)
    await publish({shortAnswer: 'It depends on your needs.'})
    await badge().waitFor()
    await (await menuItem('Says the same as the original')).click()
    await expect.poll(() => badge().count(), soon).toBe(0)
    const hash = await desk.client.fetch(`*[_id == "${id}"][0].contentHash`)
    await expect
      .poll(() => desk.client.getDocument(`drafts.${translationId}`), soon)
      .toMatchObject({translationOf: {sourceHash: hash}})
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
