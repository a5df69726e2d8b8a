import {buildStudio, serveStudio} from '@iop-content/studio/node'
import {openBrowser} from './browser/openBrowser.ts'
import {watchPage} from './browser/watchPage.ts'
const directory = await buildStudio()
const studio = await serveStudio({directory, port: 0, lakeUrl: 'http://localhost:59999'})
const browser = await openBrowser()
for (const scheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: {width: 1100, height: 700},
  })
  const watch = await watchPage(context)
  const page = await context.newPage()
  await page.goto(studio.url)
  await page.waitForTimeout(5000)
  await page.screenshot({path: `/tmp/T/silent-${scheme}.png`})
  console.log(watch)
}
await browser.close()
await studio.close()
