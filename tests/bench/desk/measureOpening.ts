import type {Page} from 'playwright-core'

/**
 * Goes to a document within the Studio, without a new page, and gives the milliseconds until its form can be used: one of its
 * fields is there and takes what is typed.
 */
export async function measureOpening(
  page: Page,
  {id, type}: {readonly id: string; readonly type: string},
): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    // The form that is open now is another.
    document.querySelector('[data-testid="document-pane"]')?.setAttribute('data-left', '')
    const started = performance.now()
    history.pushState({}, '', ${JSON.stringify(`/desk/${type};${id}`)})
    dispatchEvent(new PopStateEvent('popstate', {state: {}}))
    const look = () => {
      const pane = document.querySelector('[data-testid="document-pane"]:not([data-left])')
      const field = pane?.querySelector(
        '[data-testid="form-view"] :is(input, textarea, [role="textbox"], [data-testid^="add-"]):not([readonly], [disabled])',
      )
      if (field) resolve(performance.now() - started)
      else if (performance.now() - started > 60_000) reject(new Error('${id} does not open'))
      else requestAnimationFrame(look)
    }
    look()
  })`)
}
