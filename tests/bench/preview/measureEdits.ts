import type {Locator, Page} from 'playwright-core'

/** A field of a form, and where the preview shows it. */
export interface PreviewedField {
  readonly input: Locator
  readonly shown: Locator
}

/** A pause after which an edit stands alone: the Studio has sent and received all that came before. */
const pause = 2_500

/** Replaces a text again and again, and gives the milliseconds until the preview shows each. */
export async function measureEdits(
  page: Page,
  {input, shown}: PreviewedField,
  count: number,
): Promise<readonly number[]> {
  const times: number[] = []
  // The first makes the draft; it is no edit of one.
  for (let round = 0; round <= count; round += 1) {
    await page.waitForTimeout(pause)
    const text = `Edit ${round} of ${count}.`
    await input.focus()
    await page.keyboard.press('Control+A')
    const started = performance.now()
    await page.keyboard.insertText(text)
    await shown.filter({hasText: text}).waitFor()
    if (round > 0) times.push(performance.now() - started)
  }
  return times
}
