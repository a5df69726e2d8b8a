import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const id = 'myth-severity'

describe('the history pane', () => {
  let desk: Desk
  let page: Page
  let watch: PageWatch
  let before: string

  beforeAll(async () => {
    desk = await openDesk()
    before = await desk.client.fetch('*[_id == $id][0].fact', {id})
    const opened = await desk.openContext()
    watch = opened.watch
    page = await desk.openTab(opened.context, `/desk/myth;${id}`)
  })
  afterAll(() => desk?.close())

  test('shows who did what', async () => {
    await page.getByTestId('field-fact').getByRole('textbox').fill('An IOP helps early, too.')
    await expect
      .poll(() => desk.client.getDocument(`drafts.${id}`), {timeout: 10_000})
      .toMatchObject({fact: 'An IOP helps early, too.'})
    await page.getByTestId('action-publish').click()
    await page.getByTestId('pane-footer').getByText('Published just now').waitFor()
    await page.getByTestId('pane-context-menu-button').last().click()
    await page.getByRole('menuitem', {name: 'History'}).click()

    const events = page.getByTestId('timeline-item-button')
    await events.filter({hasText: 'Published'}).first().waitFor()
    await events.filter({hasText: 'Draft created'}).waitFor()
    expect(await events.first().getByTitle('Administrator').count()).toBeGreaterThan(0)
  })

  test('shows what changed, old words and new', async () => {
    await page.getByTestId('timeline-item-button').filter({hasText: 'Published'}).first().click()
    await page.getByRole('tab', {name: 'Review changes'}).click()
    const changes = page.getByTestId('review-changes-pane')
    await changes.locator('del').first().waitFor()
    expect(await changes.locator('ins').allTextContents()).not.toEqual([])
    await page.getByRole('tab', {name: 'History'}).click()
  })

  test('restores what was', async () => {
    const created = page.getByTestId('timeline-item-button').filter({hasText: 'Draft created'})
    await created.last().click()
    await page.getByRole('button', {name: 'Revert to revision'}).click()
    await page.getByRole('button', {name: 'Confirm'}).click()
    await expect
      .poll(() => desk.client.getDocument(`drafts.${id}`), {timeout: 10_000})
      .toMatchObject({fact: before})
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
