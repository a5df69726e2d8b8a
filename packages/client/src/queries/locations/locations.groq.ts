import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {locationFields} from '../fragments/location.groq.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {isBest} from '../fragments/language.groq.ts'
import {languageParam} from '../params.ts'

/** Every place of the provider, by name. */
export const locationsGroq = defineContentQuery({
  name: 'locations',
  groq: defineQuery(`*[_type == "location" && ${isBest}] | order(name asc)[0...200]{
  _id, _type, language, "slug": slug.current,
  ${locationFields}, ${reviewStateField}
}`),
  params: {language: languageParam},
})
