import {reviewStateGroq} from '@iop-content/schemas/review'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {addColleague} from './desk/addColleague.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const id = 'faq-what-does-it-cost'
const path = `/desk/faq;${id}`
const soon = {timeout: 30_000}

describe('a draft of what was reviewed', {timeout: 180_000}, () => {
  let desk: Desk
  const watches: PageWatch[] = []
  /** A clinician who may review, and an editor who may not. */
  let ana: Page
  let ed: Page
  let reviewedText = ''

  beforeAll(async () => {
    desk = await openDesk()
    const clinician = await addColleague(desk, 'Ana Ruiz', 'editor', '2999-12-31')
    const editor = await addColleague(desk, 'Ed Stone', 'editor')
    reviewedText = (await read(id))?.['shortAnswer']
    ana = await signIn(clinician.token)
    await recordAndPublish(ana)
    ed = await signIn(editor.token)
  })
  afterAll(() => desk?.close())

  const signIn = async (token: string) => {
    const {context, watch} = await desk.openContext()
    watches.push(watch)
    return desk.openTab(context, path, token)
  }
  const read = (documentId: string) => desk.client.getDocument(documentId)
  const footer = (page: Page) => page.getByTestId('pane-footer')
  const dialog = (page: Page) => page.getByRole('dialog')
  const goTo = (page: Page, to: string) => page.goto(`${desk.studioUrl}${to}`)
  const shortAnswer = (page: Page) => page.getByTestId('field-shortAnswer').getByRole('textbox')
  const publish = (page: Page) => page.getByTestId('action-publish').click(soon)
  const recordAndPublish = async (page: Page) => {
    await footer(page).getByTestId('action-menu-button').press('Enter')
    await page.getByRole('menuitem', {name: 'Record a review'}).press('Enter')
    await dialog(page).getByRole('checkbox').check()
    await dialog(page).getByRole('button', {name: 'Record and publish'}).click()
    await footer(page).getByText('Reviewed', {exact: true}).waitFor()
    await footer(page).getByText('Published just now').waitFor()
  }
  /** What a query says, of what readers see or of drafts in its place. */
  const state = (perspective: 'published' | 'drafts') =>
    desk.client.fetch(`*[_id == $id][0]{"state": ${reviewStateGroq}}.state`, {id}, {perspective})
  const listed = (title: string) =>
    ed.getByTestId('document-list-pane').getByRole('link').filter({hasText: title})

  test('says that it has changed in its form, its lists, Content health and queries alike', async () => {
    await footer(ed).getByText('Reviewed', {exact: true}).waitFor()
    await shortAnswer(ed).fill('Often it does. Ask your insurer.')
    await footer(ed).getByText('Changed since review').waitFor()
    await expect.poll(() => state('drafts'), soon).toBe('changed')
    expect(await state('published')).toBe('current')
    await listed('Changed since review').waitFor()

    await goTo(ed, `/desk/review-changed;${id}`)
    await listed('Changed since review').waitFor()
    await goTo(ed, '/health')
    const count = ed.getByTestId('count-review-changed')
    await expect.poll(() => count.textContent(), soon).toBe('1')

    await goTo(ed, path)
    await shortAnswer(ed).fill(reviewedText)
    await footer(ed).getByText('Reviewed', {exact: true}).waitFor()
    await expect.poll(() => state('drafts'), soon).toBe('current')
    await listed('Changed since review').waitFor({state: 'detached'})
  })

  test('a review is of the draft: who sees what is published is led there', async () => {
    await goTo(ed, path)
    await shortAnswer(ed).fill('It often does.')
    await expect.poll(() => state('drafts'), soon).toBe('changed')
    await goTo(ana, `${path}?perspective=published`)
    await footer(ana).getByTestId('action-menu-button').waitFor()
    await footer(ana).getByTestId('action-menu-button').press('Enter')
    await ana.getByRole('menuitem', {name: 'Record a review'}).press('Enter')
    await dialog(ana).getByText('there is a draft that says something else').waitFor()
    await dialog(ana).getByRole('button', {name: 'Close'}).last().click()
    await shortAnswer(ed).fill(reviewedText)
    await expect.poll(() => state('drafts'), soon).toBe('current')
  })

  test('who only looks on writes nothing', async () => {
    await desk.client.delete(`drafts.${id}`)
    await goTo(ana, path)
    await goTo(ed, path)
    await shortAnswer(ed).fill('It does, as a rule.')
    await expect.poll(() => state('drafts'), soon).toBe('changed')
    await footer(ana).getByText('Changed since review').waitFor()
    const userId = (await read('person-ana'))?.['userId']
    const history = await desk.client.request<string>({
      url: `/data/history/production/transactions/drafts.${id}`,
      query: {excludeContent: 'true', reverse: 'true', limit: '3'},
    })
    expect(String(history)).not.toContain(userId)
  })

  test('the day of the next review is nobody’s to type', async () => {
    await ed.getByRole('tab', {name: 'Evidence and review'}).click()
    const due = ed.getByTestId('field-review.nextReviewDue').getByRole('textbox')
    expect(await due.isEditable()).toBe(false)
    await goTo(ed, path)
  })

  test('a review that nobody recorded is not published, whoever wrote it there', async () => {
    const review = (await read(id))?.['review']
    await desk.client.patch(`drafts.${id}`).set({'review.nextReviewDue': '2099-01-01'}).commit()
    await publish(ed)
    await dialog(ed)
      .getByRole('button', {name: /^Clinical review.*History does not show that the reviewer/})
      .waitFor()
    expect((await read(id))?.['review']).toEqual(review)
    await ed.keyboard.press('Escape')
    await desk.client.patch(`drafts.${id}`).set({review}).commit()
    await publish(ed)
    await expect.poll(() => state('published'), soon).toBe('changed')
  })

  test('an older version that was reviewed comes back with its review', async () => {
    const review = async () => (await read(id))?.['review']
    const first = await review()
    await recordAndPublish(ana)
    await expect.poll(review, soon).not.toEqual(first)
    const latest = await review()
    await goTo(ed, path)
    await ed.getByTestId('document-pane').getByTestId('pane-context-menu-button').click()
    await ed.getByRole('menuitem', {name: 'History'}).click()
    const published = ed.getByTestId('timeline-item-button').filter({hasText: 'Published'})
    await expect.poll(() => published.count(), soon).toBe(3)
    await published.last().click()
    await ed.getByRole('button', {name: 'Revert to revision'}).click()
    await ed.getByRole('button', {name: 'Confirm'}).click()
    await expect.poll(() => read(`drafts.${id}`), soon).toMatchObject({shortAnswer: reviewedText})
    await goTo(ed, path)
    await footer(ed).getByText('Reviewed', {exact: true}).waitFor()
    await publish(ed)
    await expect.poll(() => read(id), soon).toMatchObject({shortAnswer: reviewedText})
    expect(await state('published')).toBe('current')
    expect((await read(id))?.['review']).not.toEqual(latest)
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watches).toEqual(watches.map(() => ({errors: [], foreignRequests: []})))
  })
})
