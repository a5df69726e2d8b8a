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
import {readAll} from '../routes/readAll.ts'
import type {ContentReader} from './getContent.ts'

/** Reads everything that a list page shows, in a language. */
type ReadList<Item> = (content: ContentReader, language: Language) => Promise<readonly Item[]>

const define = <Item>(readItems: ReadList<Item>) => readItems

/** The lists of the site, by the path that each has. */
export const lists = {
  '/therapies': define((content, language) =>
    readAll((after) => content.fetch(therapiesQuery, {language, after})),
  ),
  '/myths': define((content, language) => content.fetch(mythsQuery, {language})),
  '/faqs': define((content, language) =>
    readAll((after) => content.fetch(faqsQuery, {language, after})),
  ),
  '/levels-of-care': define((content, language) => content.fetch(levelsOfCareQuery, {language})),
  '/glossary': define((content, language) =>
    readAll((after) => content.fetch(glossaryQuery, {language, after})),
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
  readItems: ReadList<Item>,
  content: ContentReader,
  language: Language,
): Promise<readonly Item[] | null> {
  const items = await readItems(content, language)
  return items.length > 0 || language === 'en' ? items : null
}

/** Whether a list has a page in a language. */
export const isListThere = async (
  path: ListPath,
  content: ContentReader,
  language: Language,
): Promise<boolean> => language === 'en' || isListFilled(path, content, language)

/** Whether a list has something in a language. */
export const isListFilled = async (
  path: ListPath,
  content: ContentReader,
  language: Language,
): Promise<boolean> => (await lists[path](content, language)).length > 0
