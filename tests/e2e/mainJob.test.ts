import {afterAll, beforeAll, expect, test} from 'vitest'
import {openDesk, type Desk} from './desk/openDesk.ts'
import {serveFrontEnd, type FrontEnd} from './frontEnd/serveFrontEnd.ts'

let desk: Desk
let frontEnd: FrontEnd

beforeAll(async () => {
  ;[desk, frontEnd] = await Promise.all([openDesk(), serveFrontEnd()])
})
afterAll(async () => {
  await frontEnd?.close()
  await desk?.close()
})

test("what an editor publishes is what a front end on another origin's page shows", async () => {
  const site = await desk.openContext()
  const sitePage = await site.context.newPage()
  const showAnswer = async () => {
    await sitePage.goto(`${frontEnd.url}?lake=${desk.lakeUrl}`)
    return sitePage.getByRole('heading', {name: 'What is an IOP?'}).locator('+ p').textContent()
  }
  expect(await showAnswer()).toContain('IOP is short for Intensive Outpatient Program.')

  const studio = await desk.openContext()
  const page = await desk.openTab(studio.context, '/desk/faq;faq-what-is-an-iop')
  const answer = page.getByTestId('field-answer').getByRole('textbox')
  await answer.getByText('IOP is short for').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' You can ask us what that means for you.')
  await expect
    .poll(() => desk.client.getDocument('drafts.faq-what-is-an-iop'), {timeout: 10_000})
    .toBeDefined()
  await page.getByTestId('pane-footer').getByText('Edited just now').waitFor()
  expect(await showAnswer()).not.toContain('what that means for you')

  await page.getByTestId('action-publish').click()
  await page.getByTestId('pane-footer').getByText('Published just now').waitFor()
  expect(await showAnswer()).toContain('You can ask us what that means for you.')

  expect(site.watch).toEqual({errors: [], foreignRequests: []})
  expect(studio.watch).toEqual({errors: [], foreignRequests: []})
})
