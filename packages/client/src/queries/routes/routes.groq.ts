import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {isBest} from '../fragments/language.groq.ts'
import {translationsField} from '../fragments/translations.groq.ts'
import {afterParam, anyLanguageParam} from '../params.ts'

const cursor = `_type + "/" + slug.current + "/" + _id` as const

/**
 * Every document that a site can make a page of, 1000 at a time, with what a sitemap says of it. The last item's
 * `cursor` as `after` gives the next ones, which `fetchAll` does.
 */
export const routesGroq = defineContentQuery({
  name: 'routes',
  groq: defineQuery(`*[_type in ["programPage", "guide", "therapy", "myth", "faq", "location", "glossaryTerm", "condition"]
  && select($language == null => true, ${isBest}) && defined(slug.current) && slug.current != ""
  && ($after == null || ${cursor} > $after)
] | order(${cursor} asc)[0...1000]{
  _id, _type, _updatedAt, language,
  "slug": slug.current,
  "title": coalesce(title, fact, question, term, name),
  "noIndex": coalesce(seo.noIndex, false),
  ${translationsField},
  "cursor": ${cursor}
}`),
  params: {after: afterParam, language: anyLanguageParam},
})
