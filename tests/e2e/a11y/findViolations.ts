import axe from 'axe-core'
import type {Page} from 'playwright-core'
import {vendorExclusions} from './vendorExclusions.ts'

/** What axe says of an element: the rule, how much it matters, and where. */
interface Violation {
  readonly impact?: string | null
  readonly id: string
  readonly nodes: readonly {readonly target: readonly unknown[]; readonly html: string}[]
}

/** The serious and critical violations of a page as it is shown now, a line each, without the parts that we cannot change. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const exclude = vendorExclusions.map(({selector}) => [selector])
  await page.evaluate(axe.source)
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run({exclude: ${JSON.stringify(exclude)}}, {resultTypes: ['violations']}).then((found) => found.violations)`,
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
