import {createContentClient} from '@iop-content/client'
import {mythQuery} from '@iop-content/client/queries'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {addColleague} from './desk/addColleague.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const soon = {timeout: 30_000}
const fact = 'Most people keep working while they are in an IOP'

describe('an editor writes a myth from its template', {timeout: 240_000}, () => {
  let desk: Desk
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    const {token} = await addColleague(desk, 'Ed Stone', 'editor')
    const opened = await desk.openContext()
    watch = opened.watch
    page = await desk.openTab(opened.context, '/desk/myth', token)
  })
  afterAll(() => desk?.close())

  const text = (field: string) => page.getByTestId(`field-${field}`).getByRole('textbox').first()
  const refusal = () => page.getByRole('dialog', {name: 'This cannot be published yet'})
  const publish = () => page.getByTestId('action-publish').click(soon)
  const draft = () =>
    desk.client.fetch<Record<string, unknown> | null>(
      '*[_type == "myth" && _id in path("drafts.**")][0]',
    )
  /** What the dialog of Publish lists: each field with its message. */
  const refusals = async () => {
    await publish()
    await refusal()
      .getByRole('heading', {name: /errors? to mend$/})
      .waitFor()
    return refusal().getByRole('listitem').allInnerTexts()
  }
  /** Follows an error of the dialog to its field; it has the focus then. */
  const follow = async (error: RegExp, field: string) => {
    await refusal().getByRole('button', {name: error}).first().click()
    const focus = page.getByTestId(`field-${field}`).locator(':focus')
    await expect.poll(() => focus.count(), soon).toBe(1)
  }

  test('is refused, mends what the rules flag one by one, and publishes for readers', async () => {
    await page.getByTestId('pane').last().getByTestId('action-intent-button').click()
    await expect.poll(() => text('fact').inputValue(), soon).toMatch(/^\[State what is true/)
    await text('fact').fill('Our guaranteed cure works for addicts')
    await expect.poll(draft, soon).toMatchObject({fact: 'Our guaranteed cure works for addicts'})

    const first = (await refusals()).join('\n')
    for (const expected of [/^The fact\n.*guaranteed/m, /^The fact\n.*addicts/m, /^The myth\n/m])
      expect(first).toMatch(expected)
    for (const part of ['The myth', 'Why it misleads', 'The fact again'])
      expect(first).toMatch(new RegExp(`^${part}.*\\n.*left over from a template`, 'm'))
    expect(first).toMatch(/^Web address\n.*no address yet/m)

    await follow(/^The fact .*guaranteed/, 'fact')
    await page.keyboard.press('Control+KeyA')
    await page.keyboard.type(fact)
    await expect.poll(draft, soon).toMatchObject({fact})

    expect((await refusals()).join('\n')).not.toMatch(/guaranteed|addicts/)
    await follow(/^The myth /, 'myth')
    await page.keyboard.press('Control+KeyA')
    await page.keyboard.type('You have to stop working to get help.')
    await expect.poll(draft, soon).toMatchObject({myth: 'You have to stop working to get help.'})

    expect((await refusals()).join('\n')).not.toMatch(/^The myth/m)
    await follow(/^Why it misleads /, 'whyItMisleads')
    await page.keyboard.press('Control+KeyA')
    await page.keyboard.type('Some care is all day long. An IOP is not.')

    await expect
      .poll(draft, soon)
      .toMatchObject({whyItMisleads: 'Some care is all day long. An IOP is not.'})
    expect((await refusals()).join('\n')).not.toMatch(/^Why it misleads/m)
    await follow(/^The fact again/, 'explanation')
    await page.keyboard.press('Control+KeyA')
    await page.keyboard.type('Groups meet a few times a week. Ask which hours there are.')
    await expect.poll(async () => JSON.stringify(await draft()), soon).toContain('which hours')

    expect(await refusals()).toHaveLength(1)
    await follow(/^Web address/, 'slug')
    await page.getByTestId('field-slug').getByRole('button', {name: 'Generate'}).click()
    await expect.poll(draft, soon).toMatchObject({slug: {current: expect.stringMatching(/^most/)}})

    await publish()
    await page.getByTestId('pane-footer').getByText('Published just now').waitFor()
    expect(await draft()).toBeNull()
    const content = createContentClient({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: desk.lakeUrl,
    })
    const slug = 'most-people-keep-working-while-they-are-in-an-iop'
    expect(await content.fetch(mythQuery, {slug})).toMatchObject({
      fact,
      myth: 'You have to stop working to get help.',
      review: {state: 'never'},
    })
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
