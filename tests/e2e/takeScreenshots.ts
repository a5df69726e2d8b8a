/** `pnpm screenshots [FOLDER]`: the pictures of the README, taken of the real Studio with the demonstration content. */
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'
import {openDesk} from './desk/openDesk.ts'

/** A picture: its file, the path that it shows, and what is on it when it is whole. */
interface Shot {
  readonly name: string
  readonly path: string
  readonly isWhole: (page: Page) => Promise<unknown>
}

const shots: readonly Shot[] = [
  {
    name: 'studio',
    path: '/desk/faq;faq-what-is-an-iop',
    isWhole: async (page) => {
      await page.getByTestId('field-shortAnswer').waitFor()
      await page.getByTestId('pane-footer').getByText('Never reviewed').waitFor()
    },
  },
  {
    name: 'program-page',
    path: '/desk/programPage;program-iop',
    isWhole: async (page) => {
      await page.getByRole('tab', {name: 'How it works'}).click()
      await page.getByTestId('field-schedule').waitFor()
    },
  },
  {
    name: 'preview',
    path: '/preview?preview=/programs/intensive-outpatient-program/',
    isWhole: async (page) => {
      const title = page.frameLocator('iframe').getByRole('heading', {level: 1})
      await page.getByText('Used on').waitFor()
      // What the pointer is on shows which field it opens.
      await title.hover()
    },
  },
  {
    name: 'content-health',
    path: '/health',
    isWhole: (page) => page.getByTestId('count-language-findings').waitFor(),
  },
]

const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url))
await mkdir(folder, {recursive: true})
const desk = await openDesk(undefined, {withSite: true})
try {
  const {context} = await desk.openContext()
  for (const {name, path, isWhole} of shots) {
    const page = await desk.openTab(context, path)
    await isWhole(page)
    // Pictures and fonts settle; nothing in the page says when.
    await page.waitForTimeout(1000)
    await page.screenshot({path: join(folder, `${name}.png`), animations: 'disabled'})
    await page.close()
    process.stdout.write(`${name}.png\n`)
  }
} finally {
  await desk.close()
}
