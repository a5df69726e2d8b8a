import {documentFields} from './page.groq.ts'
import {portableTextFields} from './portableText.groq.ts'

/** A question with its answer, and the answer's plain text. */
export const faqFields = `
  ${documentFields},
  question,
  answer[]{${portableTextFields}},
  "answerText": coalesce(pt::text(answer), ""),
  "topic": topic->{_id, title, "slug": slug.current}
` as const
