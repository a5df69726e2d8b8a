import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {isBest} from '../fragments/language.groq.ts'
import {afterParam, languageParam} from '../params.ts'

const cursor = `lower(term) + " " + _id` as const

/**
 * The words of the field from A to Z with their meaning, 200 at a time. The last item's `cursor` as `after` gives the
 * next ones.
 */
export const glossaryGroq = defineContentQuery({
  name: 'glossary',
  item: 'glossaryTerm',
  groq: defineQuery(`*[_type == "glossaryTerm" && ${isBest}
  && ($after == null || ${cursor} > $after)
] | order(${cursor} asc)[0...200]{
  _id, _type, language, term, alternateName, definition,
  "slug": slug.current,
  ${reviewStateField},
  "cursor": ${cursor}
}`),
  params: {after: afterParam, language: languageParam},
})
