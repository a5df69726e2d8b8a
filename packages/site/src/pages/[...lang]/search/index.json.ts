import type {APIRoute} from 'astro'
import {getContent} from '../../../content/getContent.ts'
import {parseLanguage} from '../../../i18n/languages.ts'
import {toLanguagePaths} from '../../../routes/toStaticPaths.ts'
import {recordFile} from '../../../rebuild/recordPage.ts'
import {createSearchIndex} from '../../../search/createSearchIndex.ts'

export const getStaticPaths = () => toLanguagePaths()

/** The search index of a language, for the browser. */
export const GET: APIRoute = async (context) => {
  const language = parseLanguage(context.params['lang'])
  if (!language) return new Response(null, {status: 404})
  const index = JSON.stringify(await createSearchIndex(getContent(context), language))
  recordFile(context, index)
  return new Response(index, {headers: {'content-type': 'application/json'}})
}
