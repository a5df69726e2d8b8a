import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openDesk, type Desk} from './desk/openDesk.ts'

describe('signing in', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk?.close())

  test('the link opens the Studio, leaves no token in the address, and counts from then on', async () => {
    const {context, watch} = await desk.openContext()
    const page = await desk.openTab(context)
    await page.getByRole('link', {name: 'Program pages'}).waitFor()
    expect(page.url()).not.toContain(desk.token)

    await page.goto(desk.studioUrl)
    await page.getByTestId('studio-navbar').waitFor()
    const secondTab = await context.newPage()
    await secondTab.goto(desk.studioUrl)
    await secondTab.getByTestId('studio-navbar').waitFor()
    expect(watch).toEqual({errors: [], foreignRequests: []})
    await context.close()
  })

  test('without the link, the Studio says where it is', async () => {
    const {context, watch} = await desk.openContext()
    const page = await context.newPage()
    await page.goto(desk.studioUrl)
    await page.getByRole('heading', {name: 'Open the Studio with its link'}).waitFor()
    expect(await page.getByText('npx pnpm@12 start').isVisible()).toBe(true)
    expect(await page.getByText(/sign in with|github|google|e-mail/i).count()).toBe(1)
    expect(watch.foreignRequests).toEqual([])
    await context.close()
  })

  test('a token that the lake does not know leads to the same screen', async () => {
    const {context} = await desk.openContext()
    const page = await context.newPage()
    await page.goto(`${desk.studioUrl}/#token=${'x'.repeat(40)}`)
    await page.getByRole('heading', {name: 'Open the Studio with its link'}).waitFor()
    expect(await page.getByTestId('studio-navbar').count()).toBe(0)
    await page.goto(`${desk.studioUrl}/#token=${desk.token}`)
    await page.getByTestId('studio-navbar').waitFor()
    await context.close()
  })

  test('signing out ends at our own screen', async () => {
    const {context} = await desk.openContext()
    const page = await desk.openTab(context)
    await page.locator('button#user-menu').click()
    await page.getByRole('menuitem', {name: 'Sign out'}).click()
    await page.getByRole('heading', {name: 'Open the Studio with its link'}).waitFor()
    expect(JSON.stringify(await context.storageState())).not.toContain(desk.token)
    await context.close()
  })

  test('a lake that is not running is said to be so, and waited for', async () => {
    const {context} = await desk.openContext()
    const page = await desk.openTab(context)
    await desk.restartLake(async () => {
      await page.goto(desk.studioUrl)
      await page.getByRole('heading', {name: 'Your content is not reachable yet'}).waitFor()
      expect(await page.getByText(desk.lakeUrl).isVisible()).toBe(true)
    })
    await page.getByTestId('studio-navbar').waitFor()
    await context.close()
  })

  test('nothing that the Studio serves holds the token', async () => {
    const names = await readdir(desk.studioDirectory, {recursive: true, withFileTypes: true})
    const files = names.filter((entry) => entry.isFile())
    const texts = await Promise.all(
      files.map(({parentPath, name}) => readFile(join(parentPath, name), 'utf8')),
    )
    const page = await (await fetch(desk.studioUrl)).text()
    expect(files.length).toBeGreaterThan(10)
    expect([page, ...texts].filter((text) => text.includes(desk.token))).toEqual([])
  })
})
