import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'
import {paste} from './desk/paste.ts'
import {toLines} from './desk/toLines.ts'

const soon = {timeout: 30_000}

describe('pasting', {timeout: 120_000}, () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    ;({context, watch} = await desk.openContext())
  })
  afterAll(() => desk?.close())

  const answerField = () => page.getByTestId('field-answer').getByRole('textbox')

  /** Pastes a file of `clipboard/` into the answer of a new question, and gives what reads the answer. */
  const pasteFrom = async (source: string) => {
    const id = `faq-pasted-${source}`
    const html = await readFile(join(import.meta.dirname, 'clipboard', `${source}.txt`), 'utf8')
    await desk.client.create({_id: `drafts.${id}`, _type: 'faq', language: 'en'})
    page = await desk.openTab(context, `/desk/faq;${id}`)
    await answerField().click()
    await paste(answerField(), {html})
    return () => desk.client.fetch('*[_id == $id][0].answer', {id: `drafts.${id}`})
  }

  test.each(['word', 'googleDocs', 'webPage'])(
    'what is pasted from %s keeps its structure and drops its styling',
    async (source) => {
      const answer = await pasteFrom(source)
      await expect
        .poll(async () => toLines(await answer()), soon)
        .toEqual([
          'h2 What to bring',
          'normal Bring [strong: your insurance card] and [em: a list of your medicines]. [https://988lifeline.org/: Call or text 988] if you need help now.',
          'h3 On the first day',
          'bullet 1 Papers',
          'bullet 2 Insurance card',
          'bullet 1 Water',
          'number 1 Arrive early',
          'h3 A small heading',
          'normal Day: Monday; Hours: 9 to 12',
        ])
      expect(JSON.stringify(await answer())).not.toMatch(/color|mso|font|<|googleusercontent|img/i)
    },
  )

  test('what Word marks as deleted or commented stays out, and merged cells keep their place', async () => {
    const answer = await pasteFrom('wordEdits')
    await expect
      .poll(async () => toLines(await answer()), soon)
      .toEqual([
        'normal We treat people kindly[1].',
        'normal Day: Monday; Hours: 9 to 12',
        'normal Day: Tuesday; Hours: 9 to 12 with a break',
        'normal Day: Tuesday; Hours: Group, Lunch',
        'normal Day, Hours: Closed on holidays',
        'normal [1] A note',
      ])
  })

  test('a picture of a web page is not shown from there', async () => {
    const editor = answerField()
    const html = '<p>Before</p><img src="https://images.example.org/room.jpg"><p>After</p>'
    await paste(editor, {html})
    await editor.getByText('After').waitFor()
    expect(await editor.locator('img').count()).toBe(0)
    await expect
      .poll(() => desk.client.getDocument('drafts.faq-pasted-wordEdits'), soon)
      .toMatchObject({answer: expect.anything()})
    const draft = await desk.client.getDocument('drafts.faq-pasted-wordEdits')
    expect(JSON.stringify(draft)).not.toContain('example.org')
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
