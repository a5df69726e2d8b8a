import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {linkFields} from '../fragments/link.groq.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {filterParam, languageParam} from '../params.ts'

/** What people come to treatment with, by name; `page` keeps what a program page names, by its slug. */
export const conditionsGroq = defineContentQuery({
  name: 'conditions',
  groq: defineQuery(`*[_type == "condition" && language == $language
  && ($page == null || _id in *[_type == "programPage" && slug.current == $page && language == $language].conditions[]._ref)
] | order(title asc)[0...200]{
  _type, language, ${linkFields}, category,
  ${reviewStateField}
}`),
  params: {page: filterParam, language: languageParam},
})
