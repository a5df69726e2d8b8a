import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {crisisResourcesField} from '../fragments/crisisResource.groq.ts'
import {mythFields} from '../fragments/myth.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a myth's page shows, by its slug. */
export const mythGroq = defineContentQuery({
  name: 'myth',
  groq: defineQuery(`*[_type == "myth" && slug.current == $slug && language == $language][0]{
  ${mythFields}, ${seoField}, ${crisisResourcesField}
}`),
  params: {slug: slugParam, language: languageParam},
})
