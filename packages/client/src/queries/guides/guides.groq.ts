import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {isBest} from '../fragments/language.groq.ts'
import {languageParam} from '../params.ts'

/** Every guide, by title. */
export const guidesGroq = defineContentQuery({
  name: 'guides',
  groq: defineQuery(`*[_type == "guide" && ${isBest}] | order(title asc)[0...100]{
  _id, _type, language, title, summary,
  "slug": slug.current,
  image{${imageFields}},
  ${reviewStateField}
}`),
  params: {language: languageParam},
})
