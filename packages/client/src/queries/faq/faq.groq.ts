import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {answerTextField, faqFields} from '../fragments/faq.groq.ts'
import {pageFields} from '../fragments/page.groq.ts'
import {programsField} from '../fragments/programs.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a question's page shows, by its slug, with the programs whose pages answer it too. */
export const faqGroq = defineContentQuery({
  name: 'faq',
  groq: defineQuery(`${toPage('faq')}{
  ${faqFields}, ${answerTextField}, ${seoField}, ${pageFields}, ${programsField}
}`),
  params: {slug: slugParam, language: languageParam},
})
