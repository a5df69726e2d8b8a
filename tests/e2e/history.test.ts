import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const id = 'myth-severity'
const edited = 'An IOP helps early, too.'

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

  const event = (what: string) =>
    page.getByTestId('timeline-item-button').filter({hasText: what}).last()
  const openHistory = async () => {
    const pane = page.getByTestId('document-pane')
    await pane.getByTestId('pane-context-menu-button').click()
    await page.getByRole('menuitem', {name: 'History'}).click()
  }

  test('shows who changed what', async () => {
    await page.getByTestId('field-fact').getByRole('textbox').fill(edited)
    await page.getByTestId('pane-footer').getByText('Edited just now').waitFor()
    await openHistory()
    await event('Draft created').waitFor()
    await event('Edited').waitFor()
    await event('Edited').getByTitle('Administrator').first().waitFor()

    await page.getByRole('tab', {name: 'Review changes'}).click()
    await page.locator('del').first().waitFor()
    expect(await page.locator('del').allTextContents()).toContain('can ')
    await page.getByRole('tab', {name: 'History'}).click()
  })

  test('restores what was, after it was published', async () => {
    await page.getByTestId('action-publish').click()
    await page.getByTestId('pane-footer').getByText('Published just now').waitFor()
    expect(await desk.client.getDocument(id)).toMatchObject({fact: edited})

    await page.goto(`${desk.studioUrl}/desk/myth;${id}`)
    await openHistory()
    await event('Published').waitFor()
    await event('Draft created').click()
    await page.getByRole('button', {name: 'Revert to revision'}).click()
    await page.getByRole('button', {name: 'Confirm'}).click()
    await expect
      .poll(() => desk.client.getDocument(`drafts.${id}`), {timeout: 10_000})
      .toMatchObject({fact: before})
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
