import {evidenceFields} from './evidence.groq.ts'

/** How often and how long people come; a range without `max` means "or more". */
export const scheduleFields = `
  summary,
  sessionsPerWeek{min, max}, hoursPerSession{min, max}, hoursPerWeek{min, max}, lengthInWeeks{min, max},
  lengthNote, flexibility,
  ${evidenceFields}
` as const
