import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {mythFields} from '../fragments/myth.groq.ts'
import {pageFields} from '../fragments/page.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a myth's page shows, by its slug. */
export const mythGroq = defineContentQuery({
  name: 'myth',
  groq: defineQuery(`${toPage('myth')}{
  ${mythFields}, ${seoField}, ${pageFields}
}`),
  params: {slug: slugParam, language: languageParam},
})
