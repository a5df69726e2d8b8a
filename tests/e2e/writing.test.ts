import type {BrowserContext, Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'
import {paste} from './desk/paste.ts'
import {picture} from './desk/picture.ts'

const soon = {timeout: 30_000}
const toRef = (id: string) => ({_type: 'reference', _ref: id})

describe('writing', {timeout: 240_000}, () => {
  let desk: Desk
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    desk = await openDesk()
    ;({context, watch} = await desk.openContext())
    await desk.client.create({_id: 'person-ana', _type: 'person', name: 'Ana María Ruiz'})
    const language = 'en'
    await desk.client.create({
      _id: 'drafts.faq-new',
      _type: 'faq',
      language,
      evidence: 'cited',
      citations: [{_key: 'one', _type: 'citation'}],
    })
    await desk.client.create({
      _id: 'drafts.therapy-new',
      _type: 'therapy',
      language,
      relatedTherapies: [{_key: 'one', _type: 'reference'}],
    })
    page = await desk.openTab(context)
  })
  afterAll(() => desk?.close())

  const goTo = async (path: string) => {
    const left = page
    page = await desk.openTab(context, path)
    await left.close()
  }

  test.each([
    ['a DOI', '10.1176/appi.ps.201300249', 'Assessing the Evidence'],
    ['an author', 'mccarty', 'Assessing the Evidence'],
    ['an organization’s abbreviation', 'NIDA', 'Words Matter'],
    ['words from the middle of the title', 'preferred language', 'Words Matter'],
  ])('a source is found by %s', async (_what, words, title) => {
    const path = encodeURIComponent(`path=${encodeURIComponent('citations[_key=="one"].source')}`)
    if (!page.url().includes('faq-new')) await goTo(`/desk/faq;faq-new,${path}`)
    await expectFound(page.locator(`[id='citations[_key=="one"].source']`), words, title)
  })

  test.each([
    ['its abbreviation', 'DBT', 'Dialectical behavior therapy'],
    ['words from the middle of a text', 'licensed therapist', 'Individual therapy'],
    ['the start of a word', 'mindf', 'Mindfulness'],
  ])('a therapy is found by %s', async (_what, words, title) => {
    const path = encodeURIComponent(`path=${encodeURIComponent('relatedTherapies[_key=="one"]')}`)
    if (!page.url().includes('therapy-new')) await goTo(`/desk/therapy;therapy-new,${path}`)
    await expectFound(page.locator(`[id='relatedTherapies[_key=="one"]']`), words, title)
  })

  test('a person is found by their name, and chosen', async () => {
    await page.getByRole('tab', {name: 'Evidence and review'}).click()
    await expectFound(page.locator('[id="owner"]'), 'Maria', 'Ana María Ruiz')
    await page.getByRole('option', {name: /Ana María Ruiz/}).click()
    await expect
      .poll(() => desk.client.getDocument('drafts.therapy-new'), soon)
      .toMatchObject({owner: toRef('person-ana')})
  })

  const expectFound = async (input: Locator, words: string, title: string) => {
    const list = page.getByTestId('autocomplete-popover')
    const found = list.getByText(title).first()
    // A form that is still being drawn takes the focus away, and the list with it: whoever wants it types again.
    const look = async () => {
      await input.fill(words)
      await found.waitFor({timeout: 5_000}).catch(() => input.blur())
      return found.isVisible()
    }
    await expect.poll(look, soon).toBe(true)
    await list.getByText('Yoga').waitFor({state: 'detached'})
  }

  test('a picture of a wrong format, or too large, is refused with what to do', async () => {
    const uploads: string[] = []
    context.on('request', (request) => {
      if (request.url().includes('/assets/images/')) uploads.push(request.url())
    })
    await goTo('/desk/guide;guide-is-an-iop-right-for-me')
    const input = page.getByTestId('document-pane').locator('input[type="file"]').first()
    await input.waitFor({state: 'attached'})
    const alert = page.getByTestId('document-pane').getByRole('alert')
    await input.setInputFiles({...picture, name: 'room.tiff', mimeType: 'image/tiff'})
    await alert
      .getByText(/“room.tiff” was not uploaded\..*TIFF.*Save the picture as JPEG/)
      .waitFor()
    await input.setInputFiles({...picture, name: 'big.png', buffer: Buffer.alloc(11 * 1024 ** 2)})
    await alert
      .getByText(/“big.png” was not uploaded\. The file has 11\.0 MB; 10 are the most/)
      .waitFor()
    expect(uploads).toEqual([])

    await input.setInputFiles({...picture, name: 'notes.png', buffer: Buffer.from('No picture.')})
    await alert.getByText('“notes.png” holds no picture that can be shown.').waitFor()
    // The lake’s refusal, which a browser calls an error of the page.
    const refused = [expect.stringContaining('filename=notes.png')]
    await expect.poll(() => watch.errors, soon).toEqual(refused)
    watch.errors.length = 0
    uploads.length = 0

    await input.setInputFiles(picture)
    await page.getByTestId('document-pane').locator(`img[src^="${desk.lakeUrl}/images/"]`).waitFor()
    expect(await alert.count()).toBe(0)
    expect(uploads).toEqual([expect.stringContaining(`filename=${picture.name}`)])
  })

  test('a picture that is pasted into a text is held to the same', async () => {
    const editor = page.getByTestId('field-opening').getByRole('textbox')
    await editor.scrollIntoViewIfNeeded()
    await editor.click()
    await paste(editor, {fileName: 'pasted.tiff', type: 'image/tiff'})
    await page.getByRole('alert').getByText('“pasted.tiff” was not uploaded.').waitFor()
    await page.getByRole('alert').getByRole('button', {name: 'Close'}).press('Enter')
    await expect.poll(() => page.getByRole('alert').count(), soon).toBe(0)
  })

  test('an answer that is too long says so, in words, by characters and not by their bytes', async () => {
    await goTo('/desk/faq;faq-what-is-an-iop')
    const field = page.getByTestId('field-shortAnswer')
    await field.getByRole('textbox').fill('👋'.repeat(300))
    await field.getByText('300 of at most 300 characters').waitFor()
    expect(await field.getByRole('status').textContent()).toBe('')
    await field.getByRole('textbox').fill('👋'.repeat(301))
    await expect
      .poll(() => field.getByRole('status').textContent(), soon)
      .toContain('More than 300 cannot be published')
  })

  test('nothing went wrong in the console, and nobody else was asked', () => {
    expect(watch).toEqual({errors: [], foreignRequests: []})
  })
})
