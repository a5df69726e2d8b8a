import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {levelOfCareFields} from '../fragments/levelOfCare.groq.ts'
import {isBest, rank} from '../fragments/language.groq.ts'
import {languageParam} from '../params.ts'

/** Every level of care, as they were arranged: one of each edition of The ASAM Criteria. */
export const levelsOfCareGroq = defineContentQuery({
  name: 'levelsOfCare',
  item: 'levelOfCare',
  groq: defineQuery(`*[_type == "levelOfCare" && ${isBest}] | order(${rank} asc)[0...100]{
  ${levelOfCareFields}
}`),
  params: {language: languageParam},
})
