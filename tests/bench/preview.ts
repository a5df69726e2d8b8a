/** How soon the site shows what is typed in the Studio: single edits, and a writer who goes on writing. */
import {cpus} from 'node:os'
import {openDesk} from '../e2e/desk/openDesk.ts'
import {toSummary} from './desk/toSummary.ts'
import {measureEdits} from './preview/measureEdits.ts'
import {measureFollowing} from './preview/measureFollowing.ts'

const desk = await openDesk(undefined, {withSite: true})
try {
  console.log(`${cpus().length} cores, the demonstration content`)
  const places = [
    ['a question’s page', '/faqs/what-is-an-iop/', 'field-shortAnswer', '.short-answer'],
    ['a program’s page', '/programs/intensive-outpatient-program/', 'field-summary', '.lead'],
  ] as const
  for (const [what, path, field, shown] of places) {
    const {context} = await desk.openContext()
    const page = await desk.openTab(context, `/preview?preview=${path}`)
    const frame = page.frameLocator('iframe')
    await frame.locator(shown).first().waitFor()
    const place = {
      input: page.getByTestId(field).getByRole('textbox'),
      shown: frame.locator(shown).first(),
    }
    await place.input.waitFor()
    console.log(`\n${what}`)
    console.log(
      `20 single edits: ${toSummary(await measureEdits(page, place, 20))}; the aim is a median of 1000 ms`,
    )
    console.log(
      `each key while typing: ${toSummary(await measureFollowing(page, place))}; the aim is 95 % within 2000 ms`,
    )
    await context.close()
  }
} finally {
  await desk.close()
}
