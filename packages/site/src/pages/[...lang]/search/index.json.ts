import type {APIRoute} from 'astro'
import MiniSearch from 'minisearch'
import {getContent} from '../../../content/getContent.ts'
import {parseLanguage} from '../../../i18n/languages.ts'
import {toLanguagePaths} from '../../../routes/toStaticPaths.ts'
import {readSearchEntries} from '../../../search/readSearchEntries.ts'
import {searchOptions} from '../../../search/searchOptions.ts'

export const getStaticPaths = () => toLanguagePaths()

/** The search index of a language, for the browser. */
export const GET: APIRoute = async (context) => {
  const language = parseLanguage(context.params['lang'])
  if (!language) return new Response(null, {status: 404})
  const index = new MiniSearch(searchOptions)
  index.addAll(await readSearchEntries(getContent(context), language))
  return Response.json(index)
}
