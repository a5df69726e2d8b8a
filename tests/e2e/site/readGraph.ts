import type {Page} from 'playwright-core'

/** What an open page tells search engines: the types of its things, and whether any says that it was reviewed. */
export async function readGraph(page: Page) {
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  const graph: {'@graph': Record<string, unknown>[]} = JSON.parse(text ?? '')
  const nodes = graph['@graph']
  return {
    types: nodes.flatMap((node) => node['@type']),
    isReviewed: nodes.some((node) => 'lastReviewed' in node || 'reviewedBy' in node),
  }
}
