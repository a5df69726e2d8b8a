import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {crisisResourceFields} from '../fragments/crisisResource.groq.ts'
import {isBest} from '../fragments/language.groq.ts'
import {languageParam} from '../params.ts'

/** Every way to immediate help, as they were arranged. */
export const crisisResourcesGroq = defineContentQuery({
  name: 'crisisResources',
  groq: defineQuery(`*[_type == "crisisResource" && ${isBest}] | order(orderRank asc)[0...100]{
  ${crisisResourceFields}
}`),
  params: {language: languageParam},
})
