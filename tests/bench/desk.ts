/** How long the Studio takes to open each document of the demonstration content, and how it keeps up with typing. */
import {cpus} from 'node:os'
import {demoDocuments} from '@iop-content/schemas/demo'
import {openDesk} from '../e2e/desk/openDesk.ts'
import {measureOpening} from './desk/measureOpening.ts'
import {measureTyping} from './desk/measureTyping.ts'
import {toSummary} from './desk/toSummary.ts'

const desk = await openDesk()
try {
  const {context} = await desk.openContext()
  const page = await desk.openTab(context, '/desk/therapy;therapy-yoga')
  await page.getByTestId('field-title').waitFor()

  const openings = []
  for (const {_id: id, _type: type} of demoDocuments) {
    const milliseconds = await measureOpening(page, {id, type})
    openings.push({id, milliseconds})
    console.log(`${String(Math.round(milliseconds)).padStart(6)} ms  ${type} ${id}`)
  }
  console.log(`\n${cpus().length} cores, ${openings.length} documents, a warm Studio`)
  console.log(`until the form can be used: ${toSummary(openings.map((one) => one.milliseconds))}`)
  const worst = openings.toSorted((one, other) => other.milliseconds - one.milliseconds)[0]
  console.log(`the slowest is ${worst?.id}; the aim is 2000 ms`)

  const typings = [
    ['a line of a long form', 'programPage', 'program-iop', 'field-title'],
    ['a text of a long form', 'guide', 'guide-is-an-iop-right-for-me', 'field-opening'],
  ] as const
  for (const [what, type, id, field] of typings) {
    const keystrokes = await measureTyping(page, {type, id, field})
    console.log(`from a key to its letter in ${what}: ${toSummary(keystrokes)}`)
  }
} finally {
  await desk.close()
}
