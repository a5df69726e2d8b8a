import type {BrowserContext, FrameLocator, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folders} from '../../packages/site/src/routes/toPath.ts'
import {folders as studioFolders} from '../../studio/presentation/sitePaths.ts'
import type {PageWatch} from './browser/watchPage.ts'
import {openDesk, type Desk} from './desk/openDesk.ts'
import {createSecret, enablePreview} from './site/enablePreview.ts'

const soon = {timeout: 30_000}
const id = 'faq-what-is-an-iop'
const path = '/faqs/what-is-an-iop/'

describe('the preview', {timeout: 120_000}, () => {
  let desk: Desk
  let siteUrl: string

  beforeAll(async () => {
    desk = await openDesk(undefined, {withSite: true})
    siteUrl = desk.siteUrl ?? ''
  })
  afterAll(() => desk?.close())

  const read = async (address: string, cookie = '') => {
    const response = await fetch(siteUrl + address, {headers: {cookie}, redirect: 'manual'})
    return {response, html: await response.text()}
  }

  describe('for whom it opens', () => {
    test('not without a valid secret, and nobody learns why', async () => {
      const answers = [
        await enablePreview(siteUrl, 'wrong', path),
        await enablePreview(siteUrl, '', path),
      ]
      for (const {status, location, setCookie, body} of answers) {
        expect([status, location, setCookie]).toEqual([401, null, ''])
        expect(body).toContain('This preview is not open')
        expect(body).toContain('Esta vista previa no está abierta')
      }
      const forged = `iop-preview=drafts.99999999999.${'A'.repeat(43)}`
      const {html, response} = await read(path, forged)
      expect(html).not.toContain('preview-bar')
      expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
      const posted = await fetch(`${siteUrl}/api/draft/perspective`, {
        method: 'POST',
        headers: {cookie: forged, 'content-type': 'application/json'},
        body: '"drafts"',
      })
      expect(posted.status).toBe(401)
    })

    test('with one it leads to a page of this site, and nowhere else', async () => {
      const secret = await createSecret(desk.client)
      const {status, location, setCookie} = await enablePreview(siteUrl, secret, `${path}?a=b`)
      expect([status, location]).toEqual([307, `${path}?a=b`])
      expect(setCookie).toMatch(/^iop-preview=drafts\.\d+\.[\w-]+; /)
      expect(setCookie).toContain('HttpOnly')
      expect(setCookie).toContain('SameSite=Lax')
      for (const elsewhere of [
        'https://evil.example/x',
        '//evil.example/x',
        'http://a//evil.example/x',
      ]) {
        const entrance = await enablePreview(siteUrl, secret, elsewhere)
        expect(entrance.location).toMatch(/^\/(?:evil\.example\/)?x$/)
      }
    })

    test('drafts are for whom it is open, are kept by no cache, and framed by the Studio alone', async () => {
      const {cookie} = await enablePreview(siteUrl, await createSecret(desk.client), path)
      await desk.client.createOrReplace({
        _id: 'drafts.faq-cookie',
        _type: 'faq',
        language: 'en',
        slug: {_type: 'slug', current: 'a-draft'},
        question: 'Is this a draft?',
      })
      const draft = await read('/faqs/a-draft/', cookie)
      expect(draft.response.status).toBe(200)
      expect(draft.html).toContain('Is this a draft?')
      expect(draft.response.headers.get('cache-control')).toBe('private, no-store')
      expect(draft.response.headers.get('vary')).toBe('cookie')
      expect(draft.response.headers.get('content-security-policy')).toBe(
        `frame-ancestors 'self' ${desk.studioUrl}`,
      )
      // What it lacks is told, with the way to it.
      expect(draft.html).toContain('not finished here')
      expect(draft.html).toContain(`${desk.studioUrl}/intent/edit/id=faq-cookie`)
      expect((await read('/faqs/a-draft/')).response.status).toBe(404)
      expect((await read('/faqs/')).html).not.toContain('Is this a draft?')
      expect((await read('/faqs/', cookie)).html).toContain('Is this a draft?')
      const choose = (type: string) =>
        fetch(`${siteUrl}/api/draft/perspective`, {
          method: 'POST',
          headers: {cookie, 'content-type': type, origin: siteUrl},
          body: '"published"',
        })
      const chosen = await choose('application/json')
      expect([chosen.status, chosen.headers.get('set-cookie')]).toEqual([
        204,
        expect.stringMatching(/^iop-preview=published\./),
      ])
      expect((await choose('text/plain')).status).toBe(415)
      const left = await read(`/api/draft/disable?to=${path}`, cookie)
      expect(left.response.headers.get('location')).toBe(path)
      expect(left.response.headers.get('set-cookie')).toContain('iop-preview=deleted; ')
    })

    test('readers load nothing of it', async () => {
      const {html} = await read(path)
      for (const trace of ['data-sanity', 'preview', 'Preview', "'unsafe-inline'", 'isual'])
        expect(html).not.toContain(trace)
    })

    test('the Studio looks for pages where the site has them', () => {
      expect(studioFolders).toEqual(folders)
    })

    test('the emptiest draft of every type has its page', async () => {
      const {cookie} = await enablePreview(siteUrl, await createSecret(desk.client), path)
      const found: Record<string, number> = {}
      for (const [_type, folder] of Object.entries(folders)) {
        const slug = {_type: 'slug', current: 'empty'}
        await desk.client.createOrReplace({
          _id: `drafts.empty-${_type}`,
          _type,
          slug,
          language: 'en',
        })
        found[folder] = (await read(`/${folder}/empty/`, cookie)).response.status
        found[`${folder}, listed`] = (await read(`/${folder}/`, cookie)).response.status
        await desk.client.delete(`drafts.empty-${_type}`)
      }
      // Programs and guides have no list of their own.
      expect(found).toEqual({
        ...Object.fromEntries(Object.keys(found).map((name) => [name, 200])),
        'programs, listed': 404,
        'guides, listed': 404,
      })
    })
  })

  describe('in the Studio', () => {
    let context: BrowserContext
    let watch: PageWatch
    let page: Page
    let frame: FrameLocator

    beforeAll(async () => {
      ;({context, watch} = await desk.openContext())
      page = await desk.openTab(context, `/preview?preview=${path}`)
      frame = page.frameLocator('iframe')
      await frame.getByRole('heading', {name: 'What is an IOP?'}).waitFor(soon)
    })
    afterAll(() => context?.close())

    test('shows an edit to the editor; to readers after Publish, where they are on the page', async () => {
      const reader = await (await desk.openContext()).context.newPage()
      await reader.goto(siteUrl + path)
      await reader.evaluate('scrollTo(0, 200); globalThis.isSamePage = true')
      const answer = page.getByTestId('field-shortAnswer').getByRole('textbox')
      await answer.fill('A draft of the answer.', soon)
      await frame.getByText('A draft of the answer.').first().waitFor(soon)
      // Readers' pages stand in no frame, so there is no way to them here.
      expect(await frame.getByRole('link', {name: 'Leave the preview'}).count()).toBe(0)
      expect(await reader.locator('.short-answer').innerText()).toContain('An IOP, or Intensive')
      await page.getByTestId('action-publish').click()
      await reader.getByText('A draft of the answer.').first().waitFor(soon)
      expect(await reader.evaluate('[scrollY, globalThis.isSamePage]')).toEqual([200, true])
      expect(await reader.locator('[data-sanity], .preview-bar').count()).toBe(0)
    })

    test('opens the field of what is clicked, also on a page that shows other documents', async () => {
      await frame.locator('.short-answer').click()
      await expect.poll(() => page.url(), soon).toContain(`/preview/faq/${id}/shortAnswer`)
      await page.close()
      page = await desk.openTab(context, '/preview?preview=/programs/intensive-outpatient-program/')
      frame = page.frameLocator('iframe')
      await page.getByText('Used on').waitFor(soon)
      await expect.poll(() => page.url(), soon).toContain('/preview/programPage/program-iop')
      await frame.getByText('A draft of the answer.').first().click(soon)
      await expect.poll(() => page.url(), soon).toContain(`/preview/faq/${id}/shortAnswer`)
    })

    test('nothing went wrong in the console, and nobody else was asked', () => {
      expect(watch).toEqual({errors: [], foreignRequests: []})
    })
  })
})
