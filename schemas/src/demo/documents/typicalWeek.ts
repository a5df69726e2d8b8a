import {generalGuidance} from '../compose/createEvidence.ts'
import {createWeekSession} from '../compose/createWeekSession.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

/** An example of a week within the schedule of the program page. */
export const typicalWeek = {
  _type: 'typicalWeek',
  introduction:
    'This is only an example. Each program sets its own days and times, so ask the one that you have in mind.',
  sessions: toKeyedArray({
    monday: createWeekSession('Monday', 'evening', 3, 'Group therapy, then a skills workshop'),
    wednesday: createWeekSession(
      'Wednesday',
      'evening',
      3,
      'Individual therapy, then group therapy',
    ),
    thursday: createWeekSession('Thursday', 'evening', 3, 'A skills workshop, then group therapy'),
    saturday: createWeekSession(
      'Saturday',
      'morning',
      3,
      'Group therapy, then time with your family',
    ),
  }),
  ...generalGuidance,
} as const
