import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {filterParam, languageParam} from '../params.ts'

/** Therapies by title; `page` keeps those that a program page names, by its slug. */
export const therapiesGroq = defineContentQuery({
  name: 'therapies',
  groq: defineQuery(`*[_type == "therapy" && language == $language
  && ($page == null || _id in *[_type == "programPage" && slug.current == $page && language == $language].components[].therapy._ref
    || _id in *[_type == "programPage" && slug.current == $page && language == $language].components[].includes[]._ref)
] | order(title asc)[0...200]{
  _id, _type, language, title, alternateName, summary, category, format, schemaType,
  "slug": slug.current,
  image{${imageFields}},
  "reviewStatus": review.status
}`),
  params: {page: filterParam, language: languageParam},
})
