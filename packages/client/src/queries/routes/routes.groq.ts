import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {languageParam} from '../params.ts'

/** Every page that a site can build, with what a sitemap says of it. */
export const routesGroq = defineContentQuery({
  name: 'routes',
  groq: defineQuery(`*[_type in ["programPage", "guide", "therapy", "myth", "faq"] && language == $language
  && defined(slug.current) && slug.current != ""] | order(_type asc, slug.current asc)[0...5000]{
  _id, _type, _updatedAt, language,
  "slug": slug.current,
  "title": coalesce(title, fact, question),
  "noIndex": coalesce(seo.noIndex, false)
}`),
  params: {language: languageParam},
})
