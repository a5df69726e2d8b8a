import {addUser, createRandomId, removeUser} from '@iop-content/content-lake/node'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openDesk, type Desk} from './desk/openDesk.ts'

const readId = 'myth-work-and-school'
const path = '/desk/myth;myth-severity'
const soon = {timeout: 20_000}

describe('people', {timeout: 180_000}, () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk?.close())

  const add = (name: string, role: string) =>
    addUser({dataDir: desk.dataDir, name, role, now: () => new Date(), createId: createRandomId})
  const factField = (page: Page) => page.getByTestId('field-fact').getByRole('textbox')

  test('a viewer is shown read-only forms, and cannot publish', async () => {
    const published = await desk.client.getDocument(readId)
    const fact = 'A draft that a viewer may read.'
    await desk.client.create({...published, _id: `drafts.${readId}`, _type: 'myth', fact})
    const {token} = await add('Vera Nowak', 'viewer')
    const {context, watch} = await desk.openContext()
    const page = await desk.openTab(context, `/desk/myth;${readId}`, token)
    await expect.poll(() => factField(page).inputValue(), soon).toBe(fact)
    await page.getByText('does not have permission to edit this document').waitFor()
    expect(await factField(page).isEditable()).toBe(false)
    expect(await page.getByTestId('action-publish').isEnabled()).toBe(false)
    expect(watch).toEqual({errors: [], foreignRequests: []})
    await context.close()
  })

  test('presence and history name who it was', async () => {
    const [ana, li] = [await add('Ana María Ruiz', 'editor'), await add('李娜', 'editor')]
    const first = await desk.openContext()
    const second = await desk.openContext()
    const anaPage = await desk.openTab(first.context, path, ana.token)
    await factField(anaPage).fill('Ana wrote this.')
    await anaPage.getByTestId('pane-footer').getByText('Edited just now').waitFor()

    const liPage = await desk.openTab(second.context, path, li.token)
    await expect.poll(() => factField(liPage).inputValue(), soon).toBe('Ana wrote this.')
    await liPage.getByRole('button', {name: 'Global presence'}).click()
    await liPage.getByRole('menu').getByText('Ana María Ruiz').waitFor()
    await liPage.keyboard.press('Escape')
    await liPage.getByTestId('action-publish').click()
    await liPage.getByTestId('pane-footer').getByText('Published just now').waitFor()

    await liPage.goto(`${desk.studioUrl}${path}`)
    await liPage.getByTestId('document-pane').getByTestId('pane-context-menu-button').click()
    await liPage.getByRole('menuitem', {name: 'History'}).click()
    const event = (what: string) =>
      liPage.getByTestId('timeline-item-button').filter({hasText: what}).last()
    await event('Published').getByTitle('李娜').first().waitFor()
    await event('Draft created').getByTitle('Ana María Ruiz').first().waitFor()
    expect(first.watch).toEqual({errors: [], foreignRequests: []})
    expect(second.watch).toEqual({errors: [], foreignRequests: []})
    await first.context.close()
    await second.context.close()
  })

  test('who is removed is signed out', async () => {
    const {user, token} = await add('Ben', 'editor')
    const {context} = await desk.openContext()
    const page = await desk.openTab(context, path, token)
    await factField(page).waitFor()
    await removeUser({dataDir: desk.dataDir, id: user.id})
    await page.reload()
    await page.getByRole('heading', {name: 'Open the Studio with its link'}).waitFor()
    expect(await page.getByTestId('studio-navbar').count()).toBe(0)
    await context.close()
  })
})
