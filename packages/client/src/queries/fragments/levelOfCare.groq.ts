import {codesField} from './code.groq.ts'
import {evidenceFields} from './evidence.groq.ts'
import {reviewField} from './review.groq.ts'

/** A level of care as one edition of The ASAM Criteria has it, with hours and codes. */
export const levelOfCareFields = `
  _id, language, title, alternateName, "slug": slug.current, summary, comparison, setting,
  asam{edition, level, name},
  "hoursBands": coalesce(hoursBands[]{_key, authority, population, appliesTo, hoursPerWeek{min, max}}, []),
  ${codesField},
  ${evidenceFields}, ${reviewField}
` as const
