import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {mythFields} from '../fragments/myth.groq.ts'
import {toPageFields} from '../fragments/page.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a myth's page shows, by its slug. */
export const mythGroq = defineContentQuery({
  name: 'myth',
  groq: defineQuery(`*[_type == "myth" && slug.current == $slug && language == $language][0]{
  ${mythFields}, ${seoField}, ${toPageFields('myth')}
}`),
  params: {slug: slugParam, language: languageParam},
})
