import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {isBest} from '../fragments/language.groq.ts'
import {languageParam} from '../params.ts'

/** Every program page, by title. */
export const programPagesGroq = defineContentQuery({
  name: 'programPages',
  groq: defineQuery(`*[_type == "programPage" && ${isBest}] | order(title asc)[0...100]{
  _id, _type, language, title, alternateName, summary, focus,
  "slug": slug.current,
  image{${imageFields}},
  levelOfCare->{_id, language, title, asam{edition, level, name}},
  schedule{hoursPerWeek{min, max}, lengthInWeeks{min, max}},
  "populations": coalesce(populations, []),
  "deliveryModes": coalesce(deliveryModes, []),
  ${reviewStateField}
}`),
  params: {language: languageParam},
})
