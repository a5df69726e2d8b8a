import {hashContent} from '@iop-content/schemas/review'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const costId = 'faq-what-does-it-cost'
const costQuestion = 'Does an IOP cost less than a residential stay?'
const topicId = 'topic-basics'
const draft = {
  _id: 'drafts.faq-new',
  _type: 'faq',
  question: 'May I bring a friend?',
  topic: {_type: 'reference', _ref: topicId, _weak: true},
}

describe('the desk', () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    ;({context, watch} = await desk.openContext())
    page = await desk.openTab(context, `/desk/topic;${topicId}`)
  })
  afterAll(() => desk?.close())

  const goTo = async (path: string) => {
    const left = page
    page = await desk.openTab(context, path)
    await left.close()
  }
  const inspector = () => page.getByRole('region', {name: 'Where is this used'})
  const expectStatus = (text: string | RegExp) =>
    expect
      .poll(() => inspector().getByRole('status').textContent(), {timeout: 30_000})
      .toMatch(text)

  /** How many documents of the demonstration content refer to the topic. */
  let count = 0

  test('the keyboard opens the list of the documents that refer to it', async () => {
    count = await desk.client.fetch<number>('count(*[references($id)])', {id: topicId})
    expect(count).toBeGreaterThan(1)
    await page.getByTestId('field-title').getByRole('textbox').waitFor()
    await page.getByRole('button', {name: 'Where is this used'}).press('Enter')
    await expectStatus(`${count} documents refer to this one.`)
    await inspector()
      .getByRole('link', {name: /^Question and answer What is an IOP\?/})
      .waitFor()
  })

  test('a new reference shows by itself, a draft and its published version once', async () => {
    await desk.client.create(draft)
    await expectStatus(`${count + 1} documents refer to this one.`)
    await desk.client.create({...draft, _id: 'faq-new'})
    await desk.client.create({...draft, _id: 'faq-newer', question: 'May I bring a pet?'})
    await expectStatus(`${count + 2} documents refer to this one.`)
    expect(
      await inspector()
        .getByRole('link', {name: /bring a friend/})
        .count(),
    ).toBe(1)
    await desk.client.delete({query: '*[_id in ["drafts.faq-new", "faq-new", "faq-newer"]]'})
    await expectStatus(`${count} documents refer to this one.`)
  })

  test('deleting it says what uses it', async () => {
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Delete'}).click()
    const dialog = page.getByRole('dialog', {name: 'Delete document?'})
    await dialog.getByText(`${count} documents refer to`).waitFor()
    expect(await dialog.getByRole('link', {name: 'What is an IOP?'}).count()).toBe(1)
    await dialog.getByRole('button', {name: 'Cancel'}).click()
  })

  test('an entry leads to its document', async () => {
    await inspector()
      .getByRole('link', {name: /What is an IOP\?/})
      .click()
    await page.getByTestId('field-question').waitFor()
    expect(page.url()).toContain('faq-what-is-an-iop')
  })

  test('a document that nothing uses says so', async () => {
    await desk.client.create({_id: 'topic-unused', _type: 'topic', title: 'Visitors'})
    await goTo('/desk/topic;topic-unused')
    await page.getByTestId('field-title').getByRole('textbox').waitFor()
    await page.getByRole('button', {name: 'Where is this used'}).click()
    await expectStatus(/^No other document refers to this one\./)
  })

  test('a text that search results will cut says so, in words', async () => {
    await goTo('/desk/faq;faq-what-is-an-iop')
    await page.getByRole('tab', {name: 'Search results'}).click()
    const field = page.getByTestId('field-seo.title')
    await field.getByRole('textbox').fill('a'.repeat(60))
    await field.getByText('60 of about 60 characters').waitFor()
    expect(await field.getByRole('status').textContent()).toBe('')
    await field.getByRole('textbox').fill('a'.repeat(61))
    await expect
      .poll(() => field.getByRole('status').textContent(), {timeout: 30_000})
      .toContain('Search results cut it after about 60.')
  })

  test('the lists of Review and the badge follow the review of a document', async () => {
    /** Reviewed as it stands, and due on a day. */
    const reviewed = async (nextReviewDue: string) => {
      const contentHash = await hashContent((await desk.client.getDocument(costId)) ?? {})
      const review = {lastReviewed: '2026-01-01', reviewedHash: contentHash, nextReviewDue}
      await desk.client.patch(costId).set({contentHash, review}).commit()
    }
    const inDays = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const listed = () =>
      page.getByTestId('document-list-pane').getByRole('link', {name: costQuestion})
    const badge = (label: string) =>
      page.getByTestId('pane-footer').getByText(label, {exact: true}).waitFor()

    await goTo('/desk/review-overdue')
    await page.getByTestId('document-list-pane').getByText('No matching documents').waitFor()
    await reviewed(inDays(-2))
    await listed().click()
    await badge('Review overdue')

    await reviewed(inDays(30))
    await badge('Reviewed')
    await expect.poll(() => listed().count(), {timeout: 30_000}).toBe(0)

    await goTo('/desk/review-due-soon')
    await listed().waitFor()
    await desk.client.patch(costId).set({contentHash: 'another'}).commit()
    await goTo('/desk/review-changed')
    await listed().waitFor()
    await goTo('/desk/review-never;faq-how-long')
    await badge('Never reviewed')
  })

  test('the health tool counts each list, follows a change, and leads to the list', async () => {
    await goTo('/health')
    const count = (id: string) => page.getByTestId(`count-${id}`).textContent({timeout: 30_000})
    const changed = Number(await count('review-changed'))
    await desk.client.patch('faq-how-long').set({'review.lastReviewed': '2020-01-01'}).commit()
    await expect.poll(() => count('review-changed'), {timeout: 30_000}).toBe(String(changed + 1))
    const card = page.getByRole('region', {name: 'Changed since review'})
    expect(await card.getByRole('listitem').allTextContents()).toContain('Question and answer: 2')
    await page.getByTestId('count-language-findings').waitFor()
    await card.getByRole('link', {name: 'Changed since review'}).press('Enter')
    await page.getByTestId('document-list-pane').getByRole('link', {name: costQuestion}).waitFor()
  })

  test('the health tool says when it cannot count, and tries again', async () => {
    const {context: other} = await desk.openContext()
    const isCount = (url: URL) =>
      url.href.includes('content-health') && url.href.includes('/query/')
    await other.route(isCount, (route) => route.abort())
    const tab = await desk.openTab(other, '/health')
    await tab.getByRole('alert').getByText('This could not be loaded').waitFor()
    await other.unroute(isCount)
    await tab.getByRole('button', {name: 'Try again'}).press('Enter')
    expect(await tab.getByTestId('count-review-overdue').textContent()).toMatch(/^\d+$/)
    await other.close()
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
