import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {reviewStateField} from '../fragments/review.groq.ts'
import {isBest, toNamedByPage} from '../fragments/language.groq.ts'
import {afterParam, languageParam, pageParam} from '../params.ts'

const cursor = `title + " " + _id` as const

/**
 * Therapies by title, 200 at a time; `page` keeps those that a program page names, by its slug. The last item's
 * `cursor` as `after` gives the next ones.
 */
export const therapiesGroq = defineContentQuery({
  name: 'therapies',
  groq: defineQuery(`*[_type == "therapy" && ${isBest}
  && select($page == null => true, ${toNamedByPage('components[].therapy')}
    || ${toNamedByPage('components[].includes[]')})
  && ($after == null || ${cursor} > $after)
] | order(${cursor} asc)[0...200]{
  _id, _type, language, title, alternateName, summary, category, modality, schemaType,
  "evidenceRating": evidenceStrength.rating,
  "slug": slug.current,
  image{${imageFields}},
  ${reviewStateField},
  "cursor": ${cursor}
}`),
  params: {page: pageParam, after: afterParam, language: languageParam},
})
