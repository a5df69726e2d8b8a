import {hashContent, reviewStateGroq, toDay, toNextReviewDue} from '@iop-content/schemas/review'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {addColleague} from './desk/addColleague.ts'
import {inActionMenu} from './desk/inActionMenu.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const faqId = 'faq-what-does-it-cost'
const pageId = 'program-iop'
const today = toDay(new Date())
const soon = {timeout: 30_000}

describe('clinical review', {timeout: 120_000}, () => {
  let desk: Desk
  const watches: PageWatch[] = []
  /** A clinician who may review, and an editor who may not. */
  let ana: Page
  let ed: Page

  beforeAll(async () => {
    desk = await openDesk()
    await desk.client.patch(pageId).set({riskTier: 'high'}).commit()
    const clinician = await addColleague(desk, 'Ana Ruiz', 'editor', '2999-12-31')
    const editor = await addColleague(desk, 'Ed Stone', 'editor')
    ana = await signIn(`/desk/faq;${faqId}`, clinician.token)
    ed = await signIn(`/desk/faq;${faqId}`, editor.token)
  })
  afterAll(() => desk?.close())

  const signIn = async (path: string, token: string) => {
    const {context, watch} = await desk.openContext()
    watches.push(watch)
    return desk.openTab(context, path, token)
  }
  const goTo = (page: Page, path: string) => page.goto(`${desk.studioUrl}${path}`)
  const footer = (page: Page) => page.getByTestId('pane-footer')
  const dialog = (page: Page) => page.getByRole('dialog')
  const button = (page: Page, name: string) => dialog(page).getByRole('button', {name, exact: true})
  /** Publishes once the Studio says that all is saved: before, Publish waits for that, and in the end gives up. */
  const publish = async (page: Page) => {
    await footer(page).getByText('Saving').waitFor({state: 'hidden', timeout: 60_000})
    await page.getByTestId('action-publish').click(soon)
  }
  const openRecord = async (page: Page) => {
    await inActionMenu(page, 'Record a review', (item) => item.press('Enter', {timeout: 3_000}))
    await button(page, 'Record and publish').waitFor()
  }
  const confirm = (page: Page) =>
    page.getByRole('checkbox', {name: 'I have read this document and its sources'})
  const edit = async (page: Page, field: string, text: string) => {
    await page.getByTestId(`field-${field}`).getByRole('textbox').first().fill(text)
    await expect
      .poll(() => desk.client.fetch(`*[${field} == $text][0]._id`, {text}), soon)
      .toMatch(/^drafts\./)
  }
  const read = (id: string) => desk.client.getDocument(id)
  /** The state of a published document, as a query of any front end gets it. */
  const queriedState = (id: string) =>
    desk.client
      .withConfig({perspective: 'published'})
      .fetch<string>(`*[_id == $id][0]{"state": ${reviewStateGroq}}.state`, {id})

  test('a clinician records a review, with the keyboard alone, and publishes it', async () => {
    await footer(ana).getByText('Never reviewed').waitFor()
    await openRecord(ana)
    expect(await dialog(ana).getByLabel('Next review due').inputValue()).toBe(
      toNextReviewDue('moderate', today),
    )
    await button(ana, 'Record and publish').press('Enter')
    await dialog(ana).getByText('Confirm this first').waitFor()
    expect(await confirm(ana).and(ana.locator(':focus')).count()).toBe(1)
    expect(await read(`drafts.${faqId}`)).toBeUndefined()

    await confirm(ana).press('Space')
    await button(ana, 'Record and publish').press('Enter')
    await footer(ana).getByText('Reviewed', {exact: true}).waitFor()
    await expect.poll(() => queriedState(faqId), soon).toBe('current')
    const published = await read(faqId)
    const contentHash = await hashContent(published ?? {})
    expect(published).toMatchObject({
      contentHash,
      review: {
        reviewedBy: {_ref: 'person-ana'},
        lastReviewed: today,
        nextReviewDue: toNextReviewDue('moderate', today),
        reviewedHash: contentHash,
      },
    })
    await footer(ana).getByText('Reviewed', {exact: true}).hover()
    await ana.getByText(/^Reviewed by Ana Ruiz on /).waitFor()
  })

  test('what an editor changes and publishes is changed since review, wherever one looks', async () => {
    await footer(ed).getByText('Reviewed', {exact: true}).waitFor()
    await edit(ed, 'shortAnswer', 'Often it does. Ask your insurer.')
    await footer(ed).getByText('Changed since review').waitFor()
    await publish(ed)
    await expect.poll(() => queriedState(faqId), soon).toBe('changed')
    const published = await read(faqId)
    expect(published?.['contentHash']).toBe(await hashContent(published ?? {}))

    await goTo(ed, `/desk/review-changed;${faqId}`)
    const link = ed.getByTestId('document-list-pane').getByRole('link')
    await link.filter({hasText: 'Changed since review'}).waitFor()
    await footer(ed).getByText('Changed since review').waitFor()
  })

  test('a page of high risk is refused until it is reviewed', async () => {
    await goTo(ed, `/desk/programPage;${pageId}`)
    await footer(ed).getByText('High risk').waitFor()
    await edit(ed, 'title', 'Intensive outpatient program')
    await publish(ed)
    await dialog(ed).getByText('No clinician has reviewed this yet.').waitFor()
    await dialog(ed).getByText('Who can record one: Ana Ruiz.').waitFor()
    expect(await button(ed, 'Record a review').count()).toBe(0)
    expect(await read(pageId)).not.toMatchObject({title: 'Intensive outpatient program'})
    await ed.keyboard.press('Escape')

    await goTo(ana, `/desk/programPage;${pageId}`)
    await publish(ana)
    await button(ana, 'Record a review').click()
    expect(await dialog(ana).getByLabel('Next review due').inputValue()).toBe(
      toNextReviewDue('high', today),
    )
    await confirm(ana).check()
    await button(ana, 'Record and publish').click()
    await expect
      .poll(() => read(pageId), soon)
      .toMatchObject({title: 'Intensive outpatient program', review: {lastReviewed: today}})
    expect(await queriedState(pageId)).toBe('current')
  })

  test('a change of it is refused too, and stands in the list of what changed', async () => {
    await edit(ed, 'title', 'Intensive outpatient programs')
    await publish(ed)
    await dialog(ed).getByText('This was changed after the review by Ana Ruiz').waitFor()
    await dialog(ed).getByRole('link', {name: 'Changed since review'}).press('Enter')
    const list = ed.getByTestId('document-list-pane')
    await list.getByRole('link', {name: 'Intensive outpatient programs'}).waitFor()
    expect(await queriedState(pageId)).toBe('current')
  })

  test('an editor takes nothing of high risk away from readers', async () => {
    await goTo(ed, `/desk/programPage;${pageId}`)
    await inActionMenu(ed, /^Delete/, async (item) => {
      expect(await item.isDisabled({timeout: 3_000})).toBe(true)
    })
    await ed.keyboard.press('Escape')
  })

  test('a risk that is lowered asks for the same review', async () => {
    await ed.getByRole('tab', {name: 'Evidence and review'}).click()
    await ed.getByRole('radio', {name: /^Low/}).check({force: true})
    await expect.poll(() => read(`drafts.${pageId}`), soon).toMatchObject({riskTier: 'low'})
    await publish(ed)
    await dialog(ed).getByText('What readers see of high risk changes only with').waitFor()
    await ed.keyboard.press('Escape')
    await desk.client.patch(`drafts.${pageId}`).set({riskTier: 'high'}).commit()
  })

  test('a review that is overdue does not let it through', async () => {
    const draft = await read(`drafts.${pageId}`)
    const reviewedHash = await hashContent(draft ?? {})
    const old = {'review.reviewedHash': reviewedHash, 'review.nextReviewDue': '2026-01-31'}
    await desk.client.mutate([
      {patch: {id: pageId, set: old}},
      {patch: {id: `drafts.${pageId}`, set: old}},
    ])
    await goTo(ed, `/desk/programPage;${pageId}`)
    await footer(ed).getByText('Review overdue').waitFor()
    await publish(ed)
    await dialog(ed).getByText('The next review was due on January 31, 2026.').waitFor()
    expect((await read(pageId))?.['title']).toBe('Intensive outpatient program')
    await ed.keyboard.press('Escape')
  })

  test('what changes under the reader is not recorded as read', async () => {
    await goTo(ana, `/desk/faq;${faqId}`)
    await openRecord(ana)
    await confirm(ana).check()
    await goTo(ed, `/desk/faq;${faqId}`)
    await edit(ed, 'shortAnswer', 'It does, as a rule.')
    const alert = dialog(ana).getByRole('alert').getByText('was changed while this dialog was open')
    await alert.waitFor()
    await button(ana, 'Record').click()
    const before = await read(`drafts.${faqId}`)
    expect(before).toMatchObject({review: (await read(faqId))?.['review']})

    await button(ana, 'I have read the changes').click()
    expect(await confirm(ana).isChecked()).toBe(false)
    await confirm(ana).check()
    await button(ana, 'Record').click()
    await expect
      .poll(() => read(`drafts.${faqId}`), soon)
      .toMatchObject({review: {reviewedHash: await hashContent(before ?? {})}})
    await footer(ana).getByText('Reviewed', {exact: true}).waitFor()
    await footer(ed).getByText('Reviewed', {exact: true}).waitFor()
  })

  test('a duplicate was never reviewed', async () => {
    await footer(ana).getByTestId('action-menu-button').click()
    await ana.getByRole('menuitem', {name: 'Duplicate'}).click()
    await expect.poll(() => ana.url(), soon).not.toContain(faqId)
    await footer(ana).getByText('Never reviewed').waitFor()
    const query = '*[_type == "faq" && shortAnswer == $text && !(_id match $id)][0]'
    const params = {text: 'It does, as a rule.', id: `*${faqId}`}
    const copy = await desk.client.fetch<Record<string, unknown>>(query, params)
    expect(copy['review']).toEqual({_type: 'clinicalReview'})
    expect(copy).not.toHaveProperty('contentHash')
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watches).toEqual(watches.map(() => ({errors: [], foreignRequests: []})))
  })
})
