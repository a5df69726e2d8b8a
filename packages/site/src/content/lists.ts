import {fetchAll} from '@iop-content/client'
import {
  conditionsQuery,
  faqsQuery,
  glossaryQuery,
  levelsOfCareQuery,
  locationsQuery,
  mythsQuery,
  therapiesQuery,
} from '@iop-content/client/queries'
import type {Language} from '../i18n/languages.ts'
import type {ContentReader} from './getContent.ts'

/** Reads what a list page shows, in a language. */
type ReadList<Item> = (content: ContentReader, language: Language) => Promise<readonly Item[]>

/** What a list page shows: all of it, and as much as tells whether there is anything. */
interface List<Item> {
  readonly read: ReadList<Item>
  readonly readFirst: ReadList<Item>
}

const define = <Item>(read: ReadList<Item>): List<Item> => ({read, readFirst: read})

/** A list that comes in parts, each of which follows a cursor. */
const defineLong = <Item extends {readonly cursor: string | null}>(
  readPart: (
    content: ContentReader,
    language: Language,
    after: string | null,
  ) => Promise<readonly Item[]>,
): List<Item> => ({
  read: (content, language) => fetchAll((after) => readPart(content, language, after)),
  readFirst: (content, language) => readPart(content, language, null),
})

/** The lists of the site, by the path that each has. */
export const lists = {
  '/therapies': defineLong((content, language, after) =>
    content.fetch(therapiesQuery, {language, after}),
  ),
  '/myths': define((content, language) => content.fetch(mythsQuery, {language})),
  '/faqs': defineLong((content, language, after) => content.fetch(faqsQuery, {language, after})),
  '/levels-of-care': define((content, language) => content.fetch(levelsOfCareQuery, {language})),
  '/glossary': defineLong((content, language, after) =>
    content.fetch(glossaryQuery, {language, after}),
  ),
  '/conditions': define((content, language) => content.fetch(conditionsQuery, {language})),
  '/locations': define((content, language) => content.fetch(locationsQuery, {language})),
}

/** The path of a list. */
export type ListPath = keyof typeof lists

/** The paths of all lists. */
// why: the keys of an object literal that nobody adds to.
export const listPaths = Object.keys(lists) as ListPath[]

/**
 * What a list page shows; null for an empty list in a language other than English, which then has no such page: a reader is
 * offered nothing that is not there.
 */
export async function readList<Item>(
  {read}: List<Item>,
  content: ContentReader,
  language: Language,
): Promise<readonly Item[] | null> {
  const items = await read(content, language)
  return items.length > 0 || language === 'en' ? items : null
}

/** Whether a list has a page in a language. */
export const isListThere = async (
  path: ListPath,
  content: ContentReader,
  language: Language,
): Promise<boolean> => language === 'en' || isListFilled(path, content, language)

/** Whether a list has something in a language; a page that asks for this uses nothing else of the list. */
export async function isListFilled(
  path: ListPath,
  content: ContentReader,
  language: Language,
): Promise<boolean> {
  const items = await lists[path].readFirst(content, language)
  return items[0] !== undefined
}
