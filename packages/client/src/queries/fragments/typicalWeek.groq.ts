import {evidenceFields} from './evidence.groq.ts'

/** What a week in a program can look like: an example. */
export const typicalWeekField = `typicalWeek{
  introduction,
  sessions[]{_key, dayOfWeek, partOfDay, hours, activities},
  ${evidenceFields}
}` as const
