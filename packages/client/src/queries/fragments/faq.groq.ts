import {documentFields} from './page.groq.ts'
import {portableTextFields} from './portableText.groq.ts'

/** A question with its answer, in short and in full. */
export const faqFields = `
  ${documentFields},
  question, shortAnswer, audience,
  answer[]{${portableTextFields}},
  topic->{_id, language, title, "slug": slug.current}
` as const

/** The full answer without its form: what search and structured data read. */
export const answerTextField = `"answerText": coalesce(pt::text(answer), "")` as const
