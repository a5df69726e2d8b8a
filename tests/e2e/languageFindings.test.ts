import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const soon = {timeout: 30_000}
const faqId = 'faq-how-long'

describe('language findings', {timeout: 180_000}, () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    ;({context, watch} = await desk.openContext())
    page = await desk.openTab(context, '/desk/language-findings')
  })
  afterAll(() => desk?.close())

  const pane = () => page.getByRole('region', {name: 'Language findings'})
  const card = (title: string) => pane().getByRole('article').filter({hasText: title})
  const status = () => pane().getByRole('status').textContent()

  test('every document is read, and what was found is counted', async () => {
    await expect.poll(status, soon).toMatch(/drafts included|No document has a finding/)
  })

  test('a finding shows as soon as it is written, with its field and what to do', async () => {
    await desk.client.patch(faqId).set({shortAnswer: 'An addict may stay longer.'}).commit()
    await card('How long does an IOP last?').waitFor()
    const finding = card('How long does an IOP last?').getByRole('link')
    await expect.poll(() => finding.count(), soon).toBe(1)
    const text = await finding.innerText()
    for (const words of ['Error', 'Short answer', '“addict” can carry stigma.', 'Write “person'])
      expect(text).toContain(words)
    expect(await status()).toMatch(/^(One finding|\d+ findings) in .*, drafts included\.$/)
  })

  test('a draft counts in the place of what is published', async () => {
    const published = await desk.client.getDocument(faqId)
    await desk.client.create({
      ...published,
      _id: `drafts.${faqId}`,
      _type: 'faq',
      shortAnswer: 'Everybody is guaranteed a cure.',
    })
    await card('How long does an IOP last?').getByText('“guaranteed” promises too much.').waitFor()
    expect(await card('How long').getByText('addict').count()).toBe(0)
  })

  test('a finding leads to its field, and goes when it is mended', async () => {
    await card('How long does an IOP last?').getByRole('link').first().press('Enter')
    const field = page.getByTestId('field-shortAnswer').getByRole('textbox')
    await field.waitFor()
    await expect.poll(() => field.and(page.locator(':focus')).count(), soon).toBe(1)
    await field.fill('Often eight to twelve weeks. It depends on what you need.')
    await card('How long does an IOP last?').waitFor({state: 'detached'})
  })

  test('in a list within a page, it leads to the entry', async () => {
    await desk.client
      .patch('program-iop')
      .set({'whatItIs[0].text': 'A place where addicts come.'})
      .commit()
    await card('Intensive Outpatient Program').getByRole('link').first().click()
    const entry = page
      .getByRole('dialog')
      .getByRole('textbox')
      .getByText('A place where addicts come.')
    await expect.poll(() => entry.and(page.locator(':focus')).count(), soon).toBe(1)
  })

  test('when documents cannot be read it says so, and tries again', async () => {
    const {context: other} = await desk.openContext()
    const isRead = (url: URL) =>
      url.href.includes('language-findings') &&
      url.href.includes('/query/') &&
      url.href.includes('ids')
    await other.route(isRead, (route) => route.abort())
    const tab = await desk.openTab(other, '/desk/language-findings')
    await tab.getByRole('alert').getByText('This could not be loaded').waitFor()
    await other.unroute(isRead)
    await tab.getByRole('button', {name: 'Try again'}).press('Enter')
    await expect.poll(() => tab.getByRole('article').count(), soon).toBeGreaterThan(0)
    await other.close()
  })

  test('what fits together no longer stands in a list of its own', async () => {
    const tab = await desk.openTab(context, '/desk/connection-findings')
    const list = tab.getByRole('region', {name: 'Links between documents'})
    await expect.poll(() => list.getByRole('status').textContent(), soon).toMatch(/included/)
    await desk.client.create({
      _id: 'redirect-circle',
      _type: 'redirect',
      from: '/round',
      toAddress: '/round/',
    })
    const finding = list.getByRole('article').filter({hasText: '/round'}).getByRole('link')
    await finding.getByText('No reader arrives').waitFor()
    await finding.press('Enter')
    const field = tab.getByTestId('field-toAddress').getByRole('textbox')
    await field.waitFor()
    await expect.poll(() => field.and(tab.locator(':focus')).count(), soon).toBe(1)
    await field.fill('/faqs')
    await list.getByText('No reader arrives').waitFor({state: 'detached'})
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
