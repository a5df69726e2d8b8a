import type {APIContext} from 'astro'
import type {SiteDraft} from '@iop-content/client'
import {siteQuery} from '@iop-content/client/queries'
import {getMessages} from '../i18n/getMessages.ts'
import type {Messages} from '../i18n/getMessages.ts'
import {parseLanguage} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import {answerMissing} from '../routes/answerMissing.ts'
import {getContent} from './getContent.ts'
import type {ContentReader} from './getContent.ts'
import {logOnce} from './logOnce.ts'
import {PageError} from './PageError.ts'
import {isPartial, markPartial} from './partialResults.ts'

/** What of Astro's context a page is opened with. */
type PageContext = Pick<
  APIContext,
  'params' | 'url' | 'site' | 'rewrite' | 'redirect' | 'locals' | 'isPrerendered'
>

/** What the address of a page says. */
export interface PageParams {
  readonly language: Language
  readonly slug: string
}

/** A page with its content, its words, and what stands around every page. */
export interface OpenPage<Data> {
  readonly language: Language
  readonly t: Messages
  readonly site: SiteDraft
  readonly content: ContentReader
  readonly data: Data
}

/**
 * Reads what a page shows, with one request beside that for the frame of the site. Gives a response where there is no such
 * page: a redirect from an old address, or “not found”; and where a page has lost what it is about: the page that says whom to
 * call. A build throws a `PageError` instead.
 *
 * @example
 * const page = await openPage(Astro, (content, params) => content.fetch(guideQuery, params))
 * if (page instanceof Response) return page
 */
export async function openPage<Data extends object>(
  context: PageContext,
  read: (content: ContentReader, params: PageParams) => Promise<Data | null>,
): Promise<OpenPage<Data> | Response> {
  const language = parseLanguage(context.params['lang'])
  const content = getContent(context)
  if (!language) return answerMissing(context, content)
  const slug = context.params['slug'] ?? ''
  const [site, found] = await Promise.all([
    content.fetch(siteQuery, {language}),
    read(content, {language, slug}),
  ])
  const isThere = language === 'en' || site.settings !== null
  if (found === null || !isThere) return answerMissing(context, content)
  const data = withoutAbsent(found, site)
  context.locals.isPartial = isPartial(site) || isPartial(data)
  const lost = context.locals.isPartial && toLostTitle(data)
  if (lost && context.isPrerendered) throw new PageError(lost)
  if (lost) {
    logOnce(lost, lost)
    return context.rewrite('/500')
  }
  return {language, t: getMessages(language), site, content, data}
}

/** A page without its translations into languages that the site does not have: nobody can be led there. */
function withoutAbsent<Data extends object>(data: Data, {languages}: SiteDraft): Data {
  if (!('translations' in data) || !Array.isArray(data.translations)) return data
  const there = new Set<unknown>(['en', ...languages])
  const translations = data.translations.filter(({language}) => there.has(language))
  if (translations.length === data.translations.length) return data
  const rest = {...data, translations}
  if (isPartial(data)) markPartial(rest)
  return rest
}

/** What says what a page is about: a page without it would tell the rest of nobody knows what, as a myth without its fact. */
const titles = ['title', 'question', 'fact', 'term', 'name']

/** Says which title a page has lost, and what to do; null where it has one. */
function toLostTitle(data: object): string | null {
  const values = Object.entries(data).filter(([field]) => titles.includes(field))
  if (values.length === 0 || values.some(([, value]) => value)) return null
  const fields = values.map(([field]) => `"${field}"`).join(' and ')
  const document = '_id' in data ? ` of document "${String(data._id)}"` : ''
  return `The page is not shown without ${fields}${document}. Mend it in the Studio.`
}
