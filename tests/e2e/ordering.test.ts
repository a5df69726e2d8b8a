import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const soon = {timeout: 30_000}

describe('a list that is ordered by hand', {timeout: 180_000}, () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    ;({context, watch} = await desk.openContext())
    page = await desk.openTab(context, '/desk/topic')
  })
  afterAll(() => desk?.close())

  const goTo = async (path: string) => {
    const left = page
    page = await desk.openTab(context, path)
    await left.close()
  }
  const entries = () => page.locator('[data-rfd-draggable-id]')
  /** The order that readers get. */
  const published = () =>
    desk.client.fetch<string[]>(
      '*[_type == "topic"] | order(orderRank asc).title',
      {},
      {perspective: 'published'},
    )
  const listed = async () =>
    Promise.all((await entries().all()).map((entry) => entry.locator('a').innerText()))
  const titles = async () => (await listed()).map((text) => text.split('\n')[0])
  const expectOrder = async (expected: readonly string[]) => {
    await expect.poll(published, soon).toEqual(expected)
    await expect.poll(titles, soon).toEqual(expected)
  }
  let original: string[] = []

  test('shows the order that readers get', async () => {
    original = await published()
    expect(original.length).toBeGreaterThan(3)
    await expectOrder(original)
  })

  test('dragging moves a document, for readers too, without a draft', async () => {
    const [first, second] = [
      await entries().nth(0).boundingBox(),
      await entries().nth(2).boundingBox(),
    ]
    if (!first || !second) throw new Error('the list is not shown')
    await page.mouse.move(first.x + 15, first.y + 20)
    await page.mouse.down()
    await page.mouse.move(first.x + 15, first.y + 60, {steps: 5})
    await page.mouse.move(second.x + 15, second.y + 30, {steps: 10})
    await page.mouse.up()
    const [one = '', two = '', three = '', ...rest] = original
    await expectOrder([two, three, one, ...rest])
    expect(await desk.client.fetch('count(*[_type == "topic" && _id in path("drafts.**")])')).toBe(
      0,
    )
  })

  test('Space and the arrow keys move it as well, and Enter opens it', async () => {
    await entries().nth(2).focus()
    for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'Space']) {
      await page.keyboard.press(key)
      // The library moves entries in steps of an animation.
      await page.waitForTimeout(500)
    }
    await expectOrder(original)
    await entries().nth(1).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByTestId('field-title').getByRole('textbox').inputValue(), soon)
      .toBe(original[1])
  })

  test('a draft and its published version move together, by the menu of the document', async () => {
    await page.getByTestId('field-title').getByRole('textbox').fill('Changed')
    const id = await desk.client.fetch<string>('*[_type == "topic" && title == $title][0]._id', {
      title: original[1],
    })
    const ranks = () =>
      desk.client.fetch<string[]>('*[_id in [$id, "drafts." + $id]].orderRank', {id})
    await expect.poll(async () => (await ranks()).length, soon).toBe(2)
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Move up in its list'}).click()
    await page.getByText(`It is now number 1 of ${original.length}.`).waitFor()
    const [one = '', two = '', ...rest] = original
    await expect.poll(published, soon).toEqual([two, one, ...rest])
    expect(new Set(await ranks()).size).toBe(1)
    expect(await desk.client.getDocument(id)).toMatchObject({title: two})

    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Move up in its list'}).click()
    await page.getByText('It is the first already.').waitFor()
  })

  test('a new document comes last', async () => {
    await goTo('/desk/topic')
    await page.getByTestId('action-intent-button').click()
    await page.getByTestId('field-title').getByRole('textbox').fill('Visitors')
    await expect.poll(async () => (await titles()).at(-1), soon).toBe('Visitors')
  })

  test('documents without a place are shown, and get one when any is moved', async () => {
    await desk.client.patch({query: '*[_type == "levelOfCare"]'}).unset(['orderRank']).commit()
    const levels = () =>
      desk.client.fetch<{_id: string; orderRank: string | null}[]>(
        '*[_type == "levelOfCare"] | order(orderRank asc){_id, orderRank}',
      )
    const count = (await levels()).length
    await goTo('/desk/levelOfCare')
    await expect.poll(() => entries().count(), soon).toBe(count)
    const second = await entries().nth(1).getAttribute('data-rfd-draggable-id')
    await entries().nth(1).focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Move up in its list'}).click()
    await expect.poll(async () => (await levels())[0]?._id, soon).toBe(second)
    const ranks = (await levels()).map(({orderRank}) => orderRank)
    expect(new Set(ranks).size).toBe(count)
    expect(ranks).not.toContain(null)
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
