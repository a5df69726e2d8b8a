import axe from 'axe-core'
import type {AxeResults, Result, RunOptions} from 'axe-core'
import type {Page} from 'playwright-core'

/** Rules of WCAG 2.2 that axe leaves out unless asked, such as the size of what is pressed. */
const rules = Object.fromEntries(
  axe.getRules(['wcag22aa']).map(({ruleId}) => [ruleId, {enabled: true}]),
)

/** Everything that axe finds in a page as it is shown now, outside of what is excluded. */
export async function runAxe(
  page: Page,
  exclude: readonly (readonly string[])[] = [],
  more: RunOptions['rules'] = {},
): Promise<readonly Result[]> {
  const options: RunOptions = {resultTypes: ['violations'], rules: {...rules, ...more}}
  await page.evaluate(axe.source)
  // why: the page gives back what axe's own types describe.
  const {violations} = (await page.evaluate(
    `axe.run(${JSON.stringify({exclude})}, ${JSON.stringify(options)})`,
  )) as AxeResults
  return violations
}
