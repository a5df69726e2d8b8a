import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {isBest, toNamedByPage} from '../fragments/language.groq.ts'
import {languageParam, pageParam} from '../params.ts'

/** Myths by their fact; `page` keeps those of a program page, by its slug. */
export const mythsGroq = defineContentQuery({
  name: 'myths',
  groq: defineQuery(`*[_type == "myth" && ${isBest}
  && select($page == null => true, ${toNamedByPage('myths[]')})
] | order(fact asc)[0...200]{
  _id, _type, language, fact, myth, whyItMisleads,
  "slug": slug.current,
  ${reviewStateField}
}`),
  params: {page: pageParam, language: languageParam},
})
