import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openDesk, type Desk} from './desk/openDesk.ts'

const id = 'therapy-yoga'
const path = `/desk/therapy;${id}`

// Three tabs hold more streams than the six connections that a browser opens to a host.
describe('several tabs', {timeout: 120_000}, () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk?.close())

  const titleField = (page: Page) => page.getByTestId('field-title').getByRole('textbox')

  const waitForTitle = (page: Page, title: string) =>
    expect.poll(() => titleField(page).inputValue(), {timeout: 20_000}).toBe(title)

  test('a change shows in the other tabs without a reload, in form and list', async () => {
    const {context, watch} = await desk.openContext()
    const writer = await desk.openTab(context, path)
    const readers = [
      await desk.openTab(context, path),
      await desk.openTab(context, '/desk/therapy'),
    ] as const
    await titleField(writer).fill('Gentle yoga')
    await waitForTitle(readers[0], 'Gentle yoga')
    await readers[1].getByTestId('document-list-pane').getByText('Gentle yoga').waitFor()

    for (const page of [writer, ...readers]) {
      expect(await page.getByText(/trying to connect/i).count()).toBe(0)
    }
    expect(watch).toEqual({errors: [], foreignRequests: []})
    await context.close()
  })

  test('tabs find their way back after the lake was away', async () => {
    const {context} = await desk.openContext()
    const page = await desk.openTab(context, path)
    await titleField(page).waitFor()
    await desk.restartLake()
    await desk.client.createOrReplace({
      ...(await desk.client.getDocument(id)),
      _id: `drafts.${id}`,
      _type: 'therapy',
      title: 'Yoga, written while you were away',
    })
    await waitForTitle(page, 'Yoga, written while you were away')
    await expect.poll(() => page.getByText(/trying to connect/i).count(), {timeout: 10_000}).toBe(0)
    await context.close()
  })
})
