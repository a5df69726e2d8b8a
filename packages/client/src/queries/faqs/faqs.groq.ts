import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {faqFields} from '../fragments/faq.groq.ts'
import {filterParam, languageParam} from '../params.ts'

/** Questions and answers by topic; `topic` and `page` keep those of a topic or a program page, by its slug. */
export const faqsGroq = defineContentQuery({
  name: 'faqs',
  groq: defineQuery(`*[_type == "faq" && language == $language
  && ($topic == null || topic->slug.current == $topic)
  && ($page == null || _id in *[_type == "programPage" && slug.current == $page && language == $language].faqs[]._ref)
] | order(topic->order asc, question asc)[0...200]{
  ${faqFields}
}`),
  params: {topic: filterParam, page: filterParam, language: languageParam},
})
