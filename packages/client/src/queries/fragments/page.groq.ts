import {authorField} from './author.groq.ts'
import {crisisResourcesField} from './crisisResource.groq.ts'
import {evidenceFields} from './evidence.groq.ts'
import {reviewField} from './review.groq.ts'
import {translationFields} from './translations.groq.ts'

/** What every document for readers says of itself. */
export const documentFields = `
  _id, _type, _updatedAt, language, "slug": slug.current,
  ${evidenceFields}, ${reviewField}, ${authorField}
` as const

/** What every page has besides its document: other languages and immediate help. */
export const pageFields = `${translationFields}, ${crisisResourcesField}` as const
