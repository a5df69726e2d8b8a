import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {addColleague} from './desk/addColleague.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const soon = {timeout: 30_000}
const refused = 'This cannot be published yet'

describe('what a role may do, and what everybody is told', {timeout: 180_000}, () => {
  let desk: Desk
  const watches: PageWatch[] = []
  let ed: Page
  let administrator: Page

  beforeAll(async () => {
    desk = await openDesk()
    await addColleague(desk, 'Ana Ruiz', 'editor', '2999-12-31')
    const editor = await addColleague(desk, 'Ed Stone', 'editor')
    ed = await signIn(editor.token, '/desk/person;person-ana')
    administrator = await signIn(desk.token, '/desk/person;person-ana')
  })
  afterAll(() => desk?.close())

  const signIn = async (token: string, path: string) => {
    const {context, watch} = await desk.openContext()
    watches.push(watch)
    return desk.openTab(context, path, token)
  }
  const read = (id: string) => desk.client.getDocument(id)
  const goTo = (page: Page, path: string) => page.goto(`${desk.studioUrl}${path}`)
  const dialog = (page: Page) => page.getByRole('dialog', {name: refused})
  const publish = (page: Page) => page.getByTestId('action-publish').click(soon)
  const menu = async (page: Page) => {
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').press('Enter')
    return page.getByRole('menuitem')
  }
  const fault = (name: RegExp) => dialog(ed).getByRole('button', {name})

  test('a copy of a person gives nobody rights', async () => {
    await (await menu(ed)).filter({hasText: 'Duplicate'}).click()
    const copies = '*[_type == "person" && name == "Ana Ruiz" && _id != "person-ana"]'
    await expect.poll(() => desk.client.fetch(`count(${copies})`), soon).toBe(1)
    const copy = await desk.client.fetch<Record<string, unknown>>(`${copies}[0]`)
    expect(copy).not.toHaveProperty('userId')
    expect(copy).not.toHaveProperty('credentials')
    await desk.client.delete({query: copies})
  })

  test('only an administrator publishes what a person may do', async () => {
    await desk.client.create({
      _id: 'drafts.person-ana',
      _type: 'person',
      name: 'Ana Ruiz',
      userId: 'p-somebody-else',
    })
    await goTo(ed, '/desk/person;person-ana')
    await publish(ed)
    await fault(/^Credentials.*only an administrator changes it/).waitFor()
    await fault(/^Sign-in id.*only an administrator changes it/).waitFor()
    expect(await read('person-ana')).toMatchObject({credentials: [{name: 'LCSW'}]})
    await publish(administrator)
    await expect.poll(() => read('person-ana'), soon).toMatchObject({userId: 'p-somebody-else'})
  })

  test('nobody takes settings and menus away from the site', async () => {
    for (const id of ['siteSettings', 'navigation', 'provider']) {
      await goTo(administrator, `/desk/${id};${id}?perspective=published`)
      await administrator.locator('[data-testid^="field-"]').first().waitFor()
      const names = await administrator.getByTestId('pane-footer').innerText()
      const items = (await administrator.getByTestId('action-menu-button').count())
        ? await (await menu(administrator)).allInnerTexts()
        : []
      expect(`${names} ${items.join()}`).not.toMatch(/Unpublish|Delete|Duplicate/)
      await administrator.keyboard.press('Escape')
    }
  })

  test('Publish says why not for settings too, by mouse and by keyboard', async () => {
    await goTo(ed, '/desk/siteSettings;siteSettings')
    const banner = ed.getByTestId('field-crisisBanner').getByRole('textbox')
    await banner.fill('Our guaranteed cure is the best for addicts')
    await publish(ed)
    await fault(/^Line about immediate help.*guaranteed/)
      .first()
      .waitFor()
    await ed.keyboard.press('Escape')
    await expect.poll(() => dialog(ed).count(), soon).toBe(0)
    await banner.press('Control+Alt+KeyP')
    await fault(/^Line about immediate help.*guaranteed/)
      .first()
      .press('Enter')
    await expect.poll(() => banner.and(ed.locator(':focus')).count(), soon).toBe(1)
    await banner.fill('If you are in danger, call 911.')
    await publish(ed)
    await expect
      .poll(() => read('siteSettings'), soon)
      .toMatchObject({crisisBanner: 'If you are in danger, call 911.'})
  })

  test('what is wrong with a source is said with what to do about it', async () => {
    const source = {
      _type: 'source',
      doi: 'https://doi.org/1',
      url: 'ftp://x.org',
      yearPublished: 2.5,
    }
    await desk.client.create({_id: 'drafts.source-new', ...source})
    await goTo(ed, '/desk/source;source-new')
    await publish(ed)
    await fault(/^DOI.*Write it without https:\/\/doi\.org/).waitFor()
    const list = await dialog(ed).getByRole('listitem').allInnerTexts()
    expect(list).toContain(
      'Web address\nNo browser opens this address. Write it whole, as in https://example.org/page.',
    )
    expect(list).toContain('Year\nThis is no year of a publication. Write four digits, as in 2024.')
  })

  test('a bad link is named by the words that it is on', async () => {
    const span = {_key: 's', _type: 'span', text: 'our page', marks: ['m']}
    const markDefs = [{_key: 'm', _type: 'link', href: 'our page'}]
    const answer = [{_key: 'b', _type: 'block', style: 'normal', markDefs, children: [span]}]
    await desk.client.create({_id: 'drafts.faq-link', _type: 'faq', language: 'en', answer})
    await goTo(ed, '/desk/faq;faq-link')
    await publish(ed)
    await dialog(ed).getByText('Answer ›').first().waitFor()
    expect(await dialog(ed).getByRole('listitem').allInnerTexts()).toContain(
      'Answer › the link on “our page”\nThis address leads nowhere. Write it whole, as in https://example.org, mailto:name@example.org or tel:+15625550100.',
    )
  })

  test('crisis help whose check lies ahead waits to be checked, in a list that starts nothing', async () => {
    await desk.client.patch('crisis-911').set({verifiedOn: '2099-01-01'}).commit()
    await goTo(ed, '/desk/crisis-unchecked')
    const all = await desk.client.fetch<number>('count(*[_type == "crisisResource"])')
    const entries = ed.getByTestId('document-list-pane').locator('a[href*="crisis-unchecked;"]')
    await expect.poll(() => entries.count(), soon).toBe(all)
    expect(await ed.getByTestId('pane').last().getByTestId('action-intent-button').count()).toBe(0)
  })

  test('levels of care say where they stand, in lists of reviewers too', async () => {
    await goTo(ed, '/desk/levelOfCare')
    const entry = /Never reviewed · ASAM .*, third edition/
    await ed.getByRole('link').filter({hasText: entry}).first().waitFor()
    await goTo(ed, '/desk/review-never')
    await ed.getByPlaceholder('Search list').fill('Partial')
    const found = ed.getByTestId('document-list-pane').getByRole('link').filter({hasText: entry})
    await expect.poll(() => found.count(), soon).toBeGreaterThan(0)
  })

  test('a viewer sees the order of topics, and nothing to drag', async () => {
    const viewer = await addColleague(desk, 'Vera Nowak', 'viewer')
    const vera = await signIn(viewer.token, '/desk/topic')
    const ordered = await desk.client.fetch<string[]>(
      '*[_type == "topic"] | order(orderRank asc).title',
      {},
      {perspective: 'published'},
    )
    const links = vera.getByTestId('document-list-pane').getByRole('link')
    await links
      .filter({hasText: ordered[0] ?? ''})
      .first()
      .waitFor()
    const shown = (await links.allInnerTexts()).map((text) => text.split('\n')[0])
    expect(ordered.slice(0, shown.length)).toEqual(shown)
    expect(shown.length).toBeGreaterThan(3)
    expect(await vera.locator('[data-rfd-draggable-id]').count()).toBe(0)
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watches).toEqual(watches.map(() => ({errors: [], foreignRequests: []})))
  })
})
