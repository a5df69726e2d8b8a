import {family, toBest} from './language.groq.ts'
import {documentFields} from './page.groq.ts'
import {portableTextFields} from './portableText.groq.ts'

const topicFields = `_id, language, title, "slug": slug.current` as const

const ownFields = `
  ${documentFields},
  question, shortAnswer, audience,
  answer[]{${portableTextFields}}
` as const

/** A question with its answer, in short and in full. */
export const faqFields = `${ownFields}, topic->{${topicFields}}` as const

/** The same in a list; the topic is the one that a list of topics in the same languages has. */
export const faqItemFields = `${ownFields},
  "topic": select(
    language == $language => topic->{${topicFields}},
    coalesce(${toBest('topic', `^.topic->{"_id": ${family}}._id`)}{${topicFields}}, topic->{${topicFields}})
  )` as const

/** The full answer without its form: what search and structured data read. */
export const answerTextField = `"answerText": coalesce(pt::text(answer), "")` as const
