import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {addColleague, type Colleague} from './desk/addColleague.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const mythId = 'myth-group-therapy'
const path = `/desk/myth;${mythId}`
const soon = {timeout: 30_000}

describe('who may review, and who is told why not', {timeout: 120_000}, () => {
  let desk: Desk
  let ed: Colleague
  const watches: PageWatch[] = []

  beforeAll(async () => {
    desk = await openDesk()
    ed = await addColleague(desk, 'Ed Stone', 'editor')
    await addColleague(desk, 'Ana Ruiz', 'editor', '2999-12-31')
    await desk.client.create({_id: 'person-cleo', _type: 'person', name: 'Cleo Park'})
  })
  afterAll(() => desk?.close())

  const signIn = async ({token}: Colleague) => {
    const {context, watch} = await desk.openContext()
    watches.push(watch)
    const page = await desk.openTab(context, path, token)
    await page.getByTestId('field-fact').waitFor()
    return page
  }
  const dialog = (page: Page) => page.getByRole('dialog')
  const openRecord = async (page: Page) => {
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').press('Enter')
    await page.getByRole('menuitem', {name: 'Record a review'}).press('Enter')
  }
  const openEvidence = async (page: Page) => {
    await page.getByRole('tab', {name: 'Evidence and review'}).click()
    return {
      // The owner and the author are chosen, and so have no box to search in.
      search: page.getByTestId('reference-input').getByRole('combobox').first(),
      others: page.getByTestId('who-cannot-review'),
    }
  }

  test('an editor without a credential is told which id to have entered', async () => {
    const page = await signIn(ed)
    await openRecord(page)
    const reason = `No person under People has your sign-in id, ${ed.userId}.`
    await dialog(page).getByText(reason).waitFor()
    await dialog(page).getByText('Ask an administrator to enter it').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog(page).count(), soon).toBe(0)
    await page.context().close()
  })

  test('only an administrator enters which user a person is', async () => {
    const isEditable = async (token: string) => {
      const {context, watch} = await desk.openContext()
      watches.push(watch)
      const page = await desk.openTab(context, '/desk/person;person-cleo', token)
      const field = page.getByTestId('field-userId').getByRole('textbox')
      await page
        .getByTestId('field-name')
        .getByRole('textbox')
        .and(page.locator(':read-write'))
        .waitFor()
      const answer = await field.isEditable()
      await context.close()
      return answer
    }
    expect(await isEditable(ed.token)).toBe(false)
    expect(await isEditable(desk.token)).toBe(true)
  })

  test('whose credential expired, and who is the author, read that', async () => {
    const ben = await addColleague(desk, 'Ben Li', 'editor', '2020-06-30')
    const page = await signIn(ben)
    await openRecord(page)
    await dialog(page).getByText('Ben Li: LCSW expired on 2020-06-30.').waitFor()
    expect(await dialog(page).getByRole('link', {name: 'Open the person'}).count()).toBe(1)
    // What is shown follows what is written under People.
    await desk.client.patch('person-ben').set({'credentials[0].validUntil': '2999-12-31'}).commit()
    await dialog(page).getByText('Next review due').waitFor()
    await desk.client
      .patch(mythId)
      .set({author: {_type: 'reference', _ref: 'person-ben'}})
      .commit()
    await dialog(page).getByText('You are the author.').waitFor()
    await page.context().close()
    await desk.client
      .transaction()
      .patch('person-ben', {set: {'credentials[0].validUntil': '2020-06-30'}})
      .patch(mythId, {set: {author: {_type: 'reference', _ref: 'provider'}}})
      .commit()
  })

  test('only people who can review are offered, and the others stand below with the reason', async () => {
    const page = await signIn(ed)
    const {search, others} = await openEvidence(page)
    await others.getByText('Ben Li: LCSW expired on 2020-06-30.').waitFor()
    await others.getByText('Cleo Park has no credential.').waitFor()
    expect(await others.getByText('Ana').count()).toBe(0)

    const results = page.getByTestId('autocomplete-popover')
    await search.fill('Ben')
    await results.getByText('No results for “Ben”').waitFor()
    await search.fill('Ana')
    await results.getByRole('option', {name: 'Ana Ruiz'}).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => desk.client.getDocument(`drafts.${mythId}`), soon)
      .toMatchObject({reviewer: {_ref: 'person-ana'}})

    await desk.client.patch('person-ana').set({'credentials[0].validUntil': '2021-03-31'}).commit()
    await others.getByText('Ana Ruiz: LCSW expired on 2021-03-31.').waitFor()
    await page.context().close()
  })

  test('the dialog of Publish leads the keyboard to each error', async () => {
    const page = await signIn(ed)
    const fact = page.getByTestId('field-fact').getByRole('textbox')
    await fact.fill('')
    await expect
      .poll(() => desk.client.getDocument(`drafts.${mythId}`), soon)
      .not.toHaveProperty('fact')
    await page.keyboard.press('Control+Alt+KeyP')
    await dialog(page).getByRole('heading', {name: '2 errors to mend'}).waitFor()
    await dialog(page)
      .getByRole('button', {name: /Clinical reviewer.*Ana Ruiz: LCSW expired on 2021-03-31\./})
      .waitFor()
    expect(await dialog(page).count()).toBe(1)

    const error = dialog(page).getByRole('button', {name: /The fact.*Required/})
    await tabTo(page, error)
    await page.keyboard.press('Enter')
    await expect.poll(() => fact.and(page.locator(':focus')).count(), soon).toBe(1)
    await page.keyboard.type('Groups help many people.')

    await page.keyboard.press('Control+Alt+KeyP')
    await dialog(page).getByRole('heading', {name: 'One error to mend'}).waitFor()
    await page.keyboard.press('Escape')
    await page.context().close()
    expect((await desk.client.getDocument(mythId))?.['fact']).not.toContain('Groups help')
  })

  test('a viewer reads, and can neither publish nor record a review', async () => {
    const page = await signIn(await addColleague(desk, 'Vera Nowak', 'viewer', '2999-12-31'))
    await page.getByText('does not have permission to edit this document').waitFor()
    const fact = page.getByTestId('field-fact').getByRole('textbox')
    expect(await fact.isEditable()).toBe(false)
    expect(await page.getByTestId('action-publish').isEnabled()).toBe(false)
    await fact.press('Control+Alt+KeyP')
    expect(await dialog(page).count()).toBe(0)
    await openRecord(page)
    await dialog(page).getByText('You can read this, but not change it.').waitFor()
    await page.context().close()
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watches).toEqual(watches.map(() => ({errors: [], foreignRequests: []})))
  })
})

/** Presses Tab until an element has the focus. Fails after thirty times. */
async function tabTo(page: Page, element: ReturnType<Page['getByRole']>): Promise<void> {
  for (let count = 0; count < 30; count += 1) {
    if ((await element.and(page.locator(':focus')).count()) === 1) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there.')
}
