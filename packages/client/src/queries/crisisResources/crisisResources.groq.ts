import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {crisisResourceFields} from '../fragments/crisisResource.groq.ts'
import {isBest, rank} from '../fragments/language.groq.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {languageParam} from '../params.ts'

/** Every way to immediate help, as they were arranged, each with where it stands with clinical review. */
export const crisisResourcesGroq = defineContentQuery({
  name: 'crisisResources',
  item: 'crisisResourceSummary',
  groq: defineQuery(`*[_type == "crisisResource" && ${isBest}] | order(${rank} asc)[0...100]{
  ${crisisResourceFields}, ${reviewStateField}
}`),
  params: {language: languageParam},
})
