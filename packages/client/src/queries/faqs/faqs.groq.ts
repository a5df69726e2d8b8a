import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {answerTextField, faqItemFields} from '../fragments/faq.groq.ts'
import {family, isBest, toAddressed, toNamedByPage} from '../fragments/language.groq.ts'
import {afterParam, languageParam, pageParam, topicParam} from '../params.ts'

// Topics without a place in their list come last. In a chain of languages, a topic stands where its original does.
const topicRank = `coalesce(topic->translationOf.source->orderRank, topic->orderRank, "~")` as const
const topicPlace =
  `select(language == $language => coalesce(topic->orderRank, "~"), ${topicRank})` as const
const cursor = `${topicPlace} + " " + question + " " + _id` as const

/**
 * Questions and answers by topic, 200 at a time; `topic` and `page` keep those of a topic or a program page, by its
 * slug. The last item's `cursor` as `after` gives the next ones.
 */
export const faqsGroq = defineContentQuery({
  name: 'faqs',
  groq: defineQuery(`*[_type == "faq" && ${isBest}
  && select($topic == null => true, topic->{"_id": ${family}}._id in ${toAddressed('topic', 'topic')})
  && select($page == null => true, ${toNamedByPage('faqs[]')})
  && ($after == null || ${cursor} > $after)
] | order(${cursor} asc)[0...200]{
  ${faqItemFields}, ${answerTextField},
  "cursor": ${cursor}
}`),
  params: {topic: topicParam, page: pageParam, after: afterParam, language: languageParam},
})
