import type {Page} from 'playwright-core'
import {measureOpening} from './measureOpening.ts'

const sentence = 'People can come here while they live at home, work or learn. '

/** Types into a field of a document, and gives the milliseconds from each key to the frame that shows its letter. */
export async function measureTyping(
  page: Page,
  place: {readonly type: string; readonly id: string; readonly field: string},
): Promise<readonly number[]> {
  await measureOpening(page, place)
  const field = page.getByTestId(place.field).getByRole('textbox')
  await field.click()
  await page.keyboard.press('End')
  await page.evaluate(`
    globalThis.keystrokes = []
    addEventListener('keydown', ({timeStamp}) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => keystrokes.push(performance.now() - timeStamp)
        // After the frame: what follows it in the queue runs when it is painted.
        channel.port2.postMessage(undefined)
      })
    }, {capture: true})
  `)
  // Eight keys a second: a fast writer.
  for (let round = 0; round < 3; round += 1) await field.pressSequentially(sentence, {delay: 120})
  return page.evaluate<readonly number[]>('keystrokes')
}
