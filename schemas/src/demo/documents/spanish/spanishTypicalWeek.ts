import {generalGuidance} from '../../compose/createEvidence.ts'
import {createWeekSession} from '../../compose/createWeekSession.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'

/** The example of a week, in Spanish. */
export const spanishTypicalWeek = {
  _type: 'typicalWeek',
  introduction:
    'Esto es solo un ejemplo. Cada programa fija sus propios días y horas, así que pregunte en el que le interesa.',
  sessions: toKeyedArray({
    monday: createWeekSession(
      'Monday',
      'evening',
      3,
      'Terapia de grupo y después un taller de habilidades',
    ),
    wednesday: createWeekSession(
      'Wednesday',
      'evening',
      3,
      'Terapia individual y después terapia de grupo',
    ),
    thursday: createWeekSession(
      'Thursday',
      'evening',
      3,
      'Un taller de habilidades y después terapia de grupo',
    ),
    saturday: createWeekSession(
      'Saturday',
      'morning',
      3,
      'Terapia de grupo y después un rato con su familia',
    ),
  }),
  ...generalGuidance,
} as const
