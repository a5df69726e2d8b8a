import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {documentFields, pageFields} from '../fragments/page.groq.ts'
import {programsField} from '../fragments/programs.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** What people come to treatment with, by its slug, with the programs that treat it. */
export const conditionGroq = defineContentQuery({
  name: 'condition',
  groq: defineQuery(`${toPage('condition')}{
  ${documentFields}, ${pageFields},
  title, alternateName, summary, category,
  ${programsField}
}`),
  params: {slug: slugParam, language: languageParam},
})
