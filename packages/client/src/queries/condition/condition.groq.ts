import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {documentFields, toPageFields} from '../fragments/page.groq.ts'
import {programsField} from '../fragments/programs.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** What people come to treatment with, by its slug, with the programs that treat it. */
export const conditionGroq = defineContentQuery({
  name: 'condition',
  groq: defineQuery(`*[_type == "condition" && slug.current == $slug && language == $language][0]{
  ${documentFields}, ${toPageFields('condition')},
  title, alternateName, summary, category,
  ${programsField}
}`),
  params: {slug: slugParam, language: languageParam},
})
