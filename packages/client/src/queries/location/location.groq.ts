import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {locationFields} from '../fragments/location.groq.ts'
import {documentFields, pageFields} from '../fragments/page.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that the page of a place shows, by its slug. */
export const locationGroq = defineContentQuery({
  name: 'location',
  groq: defineQuery(`${toPage('location')}{
  ${documentFields}, ${seoField}, ${pageFields}, ${locationFields}
}`),
  params: {slug: slugParam, language: languageParam},
})
