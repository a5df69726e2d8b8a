import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {documentFields, pageFields} from '../fragments/page.groq.ts'
import {targetFields} from '../fragments/target.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** A word of the field, by its slug, with the page that says more about it. */
export const glossaryTermGroq = defineContentQuery({
  name: 'glossaryTerm',
  groq: defineQuery(`${toPage('glossaryTerm')}{
  ${documentFields}, ${pageFields},
  term, alternateName, definition,
  seeAlso->{${targetFields}, "title": coalesce(title, question, fact, name)}
}`),
  params: {slug: slugParam, language: languageParam},
})
