import type {Page} from 'playwright-core'
import {runAxe} from './runAxe.ts'
import {vendorExclusions} from './vendorExclusions.ts'

/** The serious and critical violations of a page as it is shown now, a line each, without the parts that we cannot change. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const violations = await runAxe(
    page,
    vendorExclusions.map(({selector}) => [selector]),
  )
  return violations
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .flatMap(({id, nodes}) =>
      nodes.map(({target, html}) => `${id}: ${target.join(' ')} ${html.slice(0, 200)}`),
    )
}

/** The same in light and in dark, each line with the colors that it is about. Takes a page of the Studio, which follows the system. */
export async function findInLightAndDark(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    await page.locator(`[data-scheme="${colorScheme}"]`).first().waitFor()
    await page.evaluate(
      'Promise.allSettled(document.getAnimations().map((animation) => animation.finished))',
    )
    found.push(...(await findViolations(page)).map((line) => `${colorScheme}: ${line}`))
  }
  return found
}
