import {demoDocuments} from '@iop-content/schemas/demo'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'

const soon = {timeout: 30_000}
const provider = {_type: 'reference', _ref: 'provider'}

describe('starting a document', {timeout: 180_000}, () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    ;({context, watch} = await desk.openContext())
    page = await desk.openTab(context)
  })
  afterAll(() => desk?.close())

  const goTo = async (path: string) => {
    const left = page
    page = await desk.openTab(context, path)
    await left.close()
  }
  /** Opens a list and presses its “New”. */
  const startFrom = async (path: string) => {
    await goTo(path)
    await page.getByTestId('pane').last().getByTestId('action-intent-button').click()
  }
  const text = (field: string) => page.getByTestId(`field-${field}`).getByRole('textbox')
  /** The only draft of a type. */
  const draft = (type: string) =>
    desk.client.fetch('*[_type == $type && _id in path("drafts.**")][0]', {type})

  test('a myth has its parts laid out, and cannot be published before they are written', async () => {
    await startFrom('/desk/myth')
    const fact = text('fact')
    await expect.poll(() => fact.inputValue(), soon).toMatch(/^\[State what is true.*\]$/)
    expect(await text('myth').inputValue()).toMatch(/^\[Say the myth once.*\]$/)
    expect(await text('whyItMisleads').inputValue()).toMatch(/^\[.*\]$/)
    await text('explanation').getByText('[State again what is true').waitFor()

    await fact.fill('A fact.')
    await expect
      .poll(() => draft('myth'), soon)
      .toMatchObject({
        fact: 'A fact.',
        language: 'en',
        owner: provider,
        author: provider,
        evidence: 'generalGuidance',
        riskTier: 'moderate',
        review: {_type: 'clinicalReview'},
      })
    await page.getByTestId('action-publish').click()
    const refusal = page.getByRole('dialog', {name: 'This cannot be published yet'})
    await refusal.getByText(/^“\[Say the myth once.*is left over from a template\./).waitFor()
    expect(await desk.client.fetch('count(*[fact == "A fact."])')).toBe(1)
  })

  test('a question takes over topic and language of the list it is started from', async () => {
    await startFrom('/desk/questions-by-topic;topic-time-and-cost')
    await text('question').fill('What does parking cost?')
    await expect
      .poll(() => draft('faq'), soon)
      .toMatchObject({
        question: 'What does parking cost?',
        topic: {_ref: 'topic-time-and-cost'},
        language: 'en',
        owner: provider,
      })
    // It is in the list of its topic, and the list is still there.
    await page.getByRole('link', {name: 'What does parking cost?'}).waitFor()
    await desk.client.delete({query: '*[_type == "faq" && _id in path("drafts.**")]'})
  })

  test('what is started among all in Spanish is in Spanish', async () => {
    const name = 'Solace Treatment Center'
    await desk.client.createIfNotExists({_id: 'provider-es', _type: 'provider', name})
    await startFrom('/desk/language-es;glossaryTerm-es')
    await text('term').fill('Terapia de grupo')
    await expect
      .poll(() => draft('glossaryTerm'), soon)
      .toMatchObject({language: 'es', owner: {_ref: 'provider-es'}, riskTier: 'low'})
    await page.getByRole('link', {name: 'Terapia de grupo'}).waitFor()
    expect(page.url()).toContain('/desk/language-es;glossaryTerm-es;')
  })

  test('a question for a page is in the page’s language, in its list, and opens beside it', async () => {
    const owner = {_type: 'reference', _ref: 'person-ana'}
    await desk.client.create({_id: 'person-ana', _type: 'person', name: 'Ana María Ruiz'})
    await desk.client.patch('program-iop').set({language: 'es', owner}).commit()
    await goTo('/desk/programPage;program-iop')
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'New question for this page'}).click()
    await text('question').fill('¿Cuánto dura?')
    await expect
      .poll(() => draft('faq'), soon)
      .toMatchObject({
        question: '¿Cuánto dura?',
        language: 'es',
        owner,
        author: provider,
        audience: ['personSeekingHelp'],
      })
    const question = await draft('faq')
    const questions = (id: string) => desk.client.fetch('*[_id == $id][0].faqs', {id})
    expect(await questions('drafts.program-iop')).toEqual([
      ...(await questions('program-iop')),
      {
        _key: expect.any(String),
        _type: 'reference',
        _ref: question._id.replace('drafts.', ''),
        _weak: true,
        _strengthenOnPublish: {type: 'faq'},
      },
    ])
    await text('title').waitFor()
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})

test('the provider in a language that has none starts in it', {timeout: 120_000}, async () => {
  const desk = await openDesk(demoDocuments.filter(({language}) => language !== 'es'))
  try {
    const {context} = await desk.openContext()
    const page = await desk.openTab(context, '/desk/provider')
    await page.getByRole('link', {name: 'Español', exact: true}).click()
    await page.getByTestId('field-name').getByRole('textbox').fill('Solace')
    await expect
      .poll(() => desk.client.getDocument('drafts.provider-es'), soon)
      .toMatchObject({name: 'Solace', language: 'es', owner: provider, author: provider})
  } finally {
    await desk.close()
  }
})
