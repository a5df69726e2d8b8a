import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {pageFields} from '../fragments/page.groq.ts'
import {portableTextFields} from '../fragments/portableText.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a therapy's page shows, by its slug, with the programs that offer it. */
export const therapyGroq = defineContentQuery({
  name: 'therapy',
  groq: defineQuery(`*[_type == "therapy" && slug.current == $slug && language == $language][0]{
  ${pageFields},
  title, alternateName, summary, category, format, schemaType,
  image{${imageFields}},
  body[]{${portableTextFields}},
  "relatedTherapies": coalesce(relatedTherapies[defined(@->)]->{_id, title, alternateName, "slug": slug.current, summary}, []),
  "programs": *[_type == "programPage" && language == $language && references(^._id)] | order(title asc)[0...20]{
    _id, title, "slug": slug.current
  }
}`),
  params: {slug: slugParam, language: languageParam},
})
