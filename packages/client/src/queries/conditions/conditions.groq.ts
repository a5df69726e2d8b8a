import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {linkFields} from '../fragments/link.groq.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {isBest, toNamedByPage} from '../fragments/language.groq.ts'
import {languageParam, pageParam} from '../params.ts'

/** What people come to treatment with, by name; `page` keeps what a program page names, by its slug. */
export const conditionsGroq = defineContentQuery({
  name: 'conditions',
  groq: defineQuery(`*[_type == "condition" && ${isBest}
  && select($page == null => true, ${toNamedByPage('conditions[]')})
] | order(title asc)[0...200]{
  _type, ${linkFields}, category,
  ${reviewStateField}
}`),
  params: {page: pageParam, language: languageParam},
})
