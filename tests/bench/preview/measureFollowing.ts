import type {Page} from 'playwright-core'
import type {PreviewedField} from './measureEdits.ts'

const sentence = 'People can come here while they live at home, work or learn. '

/** Types sentences, and gives for each key the milliseconds until the preview shows its letter. */
export async function measureFollowing(
  page: Page,
  {input, shown}: PreviewedField,
): Promise<readonly number[]> {
  await input.fill('.')
  await shown.filter({hasText: /^\s*\.\s*$/}).waitFor()
  const frame = await (await shown.elementHandle())?.ownerFrame()
  if (!frame) throw new Error('The preview is in no frame.')
  await frame.evaluate(`
    globalThis.lengths = []
    new MutationObserver(() => {
      lengths.push([Date.now(), document.querySelector('.short-answer, .lead').innerText.trim().length])
    }).observe(document.body, {subtree: true, childList: true, characterData: true})
  `)
  const keys: number[] = []
  await input.focus()
  await page.keyboard.press('End')
  const text = sentence.repeat(3).trim()
  for (const letter of text) {
    keys.push(Date.now())
    await page.keyboard.insertText(letter)
    // Eight keys a second: a fast writer.
    await page.waitForTimeout(120)
  }
  await shown.filter({hasText: text}).waitFor()
  const lengths = await frame.evaluate<readonly (readonly [number, number])[]>('lengths')
  return keys.flatMap((pressed, index) => {
    // A space at the end shows only when a letter follows.
    if (text[index] === ' ') return []
    const seen = lengths.find(([time, length]) => time >= pressed && length >= index + 2)
    return seen ? [seen[0] - pressed] : []
  })
}
