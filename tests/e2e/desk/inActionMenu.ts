import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

const soon = {timeout: 30_000}

/** Opens the menu of a document's actions and uses one. While the Studio still loads the document, it may close the menu once more. */
export async function inActionMenu(
  page: Page,
  name: string | RegExp,
  use: (item: Locator) => Promise<unknown>,
): Promise<void> {
  const item = page.getByRole('menuitem', {name})
  const tryOnce = async () => {
    if (!(await item.isVisible())) {
      await page.getByTestId('pane-footer').getByTestId('action-menu-button').press('Enter')
    }
    await use(item)
    return true
  }
  await expect.poll(() => tryOnce().catch(String), soon).toBe(true)
}
