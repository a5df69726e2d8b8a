import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openDesk, type Desk} from '../desk/openDesk.ts'
import {picture} from '../desk/picture.ts'
import {findInLightAndDark, findViolations} from './findViolations.ts'

const soon = {timeout: 30_000}

describe('screens that people see', {timeout: 240_000}, () => {
  let desk: Desk
  let context: BrowserContext
  beforeAll(async () => {
    desk = await openDesk()
    ;({context} = await desk.openContext())
    await desk.client.patch('faq-how-long').set({shortAnswer: 'An addict may stay.'}).commit()
  })
  afterAll(() => desk?.close())

  /** Opens a path, waits until it shows what it is about, and looks at all of it. */
  const look = async (path: string, show: (page: Page) => Promise<unknown>) => {
    const page = await desk.openTab(context, path)
    await show(page)
    const violations = await findInLightAndDark(page)
    await page.close()
    return violations
  }

  test('the sign-in screen', async () => {
    const page = await context.newPage()
    await page.goto(desk.studioUrl)
    await page.getByRole('heading', {name: 'Open the Studio with its link'}).waitFor()
    expect(await findInLightAndDark(page)).toEqual([])
    await page.close()
  })

  test.each([
    ['the desk', '/desk', 'link', 'Program pages'],
    ['a list that is ordered by hand', '/desk/topic', 'button', /^The basics/],
    ['the languages of the provider', '/desk/provider', 'link', 'Español'],
    ['topics with their questions', '/desk/questions-by-topic;topic-basics', 'link', /What is an/],
    ['all in Spanish', '/desk/language-es;topic-es', 'link', 'Glossary'],
    ['language findings', '/desk/language-findings', 'link', /“addict” can carry stigma/],
    [
      'links between documents',
      '/desk/connection-findings',
      'heading',
      /What no longer fits together/,
    ],
    ['content health', '/health', 'heading', 'Content health'],
  ] as const)('%s', async (_what, path, role, name) => {
    const violations = await look(path, (page) => page.getByRole(role, {name}).first().waitFor())
    expect(violations).toEqual([])
  })

  test('a form with its counters, and where the document is used', async () => {
    const violations = await look('/desk/faq;faq-what-is-an-iop', async (page) => {
      await page.getByText(/of at most 300 characters/).waitFor()
      await page.getByRole('textbox', {name: 'Answer', exact: true}).waitFor()
      await page.getByRole('button', {name: 'Where is this used'}).click()
      await page.getByText(/documents? refers? to this one\./).waitFor()
    })
    expect(violations).toEqual([])
  })

  test('a picture that is refused', async () => {
    const violations = await look('/desk/guide;guide-is-an-iop-right-for-me', async (page) => {
      const input = page.getByTestId('document-pane').locator('input[type="file"]').first()
      await input.setInputFiles({...picture, name: 'room.tiff', mimeType: 'image/tiff'})
      await page.getByRole('alert').waitFor()
    })
    expect(violations).toEqual([])
  })

  test('a document that cannot be published says why', async () => {
    const violations = await look('/desk/faq;faq-how-long', async (page) => {
      await page.getByTestId('field-question').getByRole('textbox').fill('[Write it]')
      await expect.poll(() => page.getByTestId('action-publish').isEnabled(), soon).toBe(true)
      await page.getByTestId('action-publish').click()
      await page.getByRole('dialog', {name: 'This cannot be published yet'}).waitFor()
    })
    expect(violations).toEqual([])
  })

  test('a review is recorded in a dialog', async () => {
    const violations = await look('/desk/faq;faq-what-is-an-iop', async (page) => {
      // Until it is there, the Studio shows a link without words in its place.
      await page.getByTestId('document-pane').getByText('The basics').waitFor()
      await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
      await page.getByRole('menuitem', {name: 'Record a review'}).click()
      await page.getByRole('dialog').waitFor()
    })
    expect(violations).toEqual([])
  })

  test('what is looked for is found: a button without a name, and links too close to hit', async () => {
    const {context} = await desk.openContext()
    const page = await context.newPage()
    await page.setContent(
      `<html lang="en"><title>Page</title><style>button { padding: 2em } div { line-height: 1 }</style>
      <main><h1>Page</h1><button></button><div><a href="/a">One link</a></div>
      <div><a href="/b">Another link</a></div></main>`,
    )
    expect(await findViolations(page)).toEqual([
      expect.stringContaining('button-name'),
      expect.stringContaining('target-size'),
      expect.stringContaining('target-size'),
    ])
    await context.close()
  })
})
