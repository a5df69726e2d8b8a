import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {locationFields} from '../fragments/location.groq.ts'
import {documentFields, toPageFields} from '../fragments/page.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that the page of a place shows, by its slug. */
export const locationGroq = defineContentQuery({
  name: 'location',
  groq: defineQuery(`*[_type == "location" && slug.current == $slug && language == $language][0]{
  ${documentFields}, ${seoField}, ${toPageFields('location')}, ${locationFields}
}`),
  params: {slug: slugParam, language: languageParam},
})
