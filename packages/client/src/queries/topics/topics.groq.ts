import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {isBest, rank} from '../fragments/language.groq.ts'
import {languageParam} from '../params.ts'

/** The topics that questions are grouped by, as they were arranged. */
export const topicsGroq = defineContentQuery({
  name: 'topics',
  groq: defineQuery(`*[_type == "topic" && ${isBest}] | order(${rank} asc, title asc)[0...100]{
  _id, language, title, "slug": slug.current
}`),
  params: {language: languageParam},
})
