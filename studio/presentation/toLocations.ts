import type {DocumentLocationsState} from 'sanity/presentation'
import {toPagePath, toPrefix} from './sitePaths.ts'

/** A document that may have a page. */
export interface LocatedDocument {
  readonly _type: string
  readonly title: string | null
  readonly slug: string | null
  readonly language: string | null
}

/** The pages that list every document of a type, and what editors call them. */
const lists: Readonly<Record<string, readonly [path: string, title: string]>> = {
  therapy: ['/therapies/', 'Therapies'],
  myth: ['/myths/', 'Myths and facts'],
  faq: ['/faqs/', 'Questions and answers'],
  topic: ['/faqs/', 'Questions and answers'],
  levelOfCare: ['/levels-of-care/', 'Levels of care'],
  glossaryTerm: ['/glossary/', 'Words explained'],
  condition: ['/conditions/', 'What people come with'],
  location: ['/locations/', 'Places'],
  provider: ['/provider/', 'The organization'],
}

/** What stands around every page, or in the line about immediate help. */
const everywhere: readonly string[] = ['siteSettings', 'navigation', 'crisisResource', 'provider']

/** The pages on which readers meet a document: its own, those that refer to it, and the list of its type. */
export function toLocations(
  own: LocatedDocument | null,
  referrers: readonly LocatedDocument[],
): DocumentLocationsState {
  if (!own) return {message: 'Not used on any page', tone: 'caution'}
  if (own._type === 'redirect')
    return {message: 'Leads readers on to another page', tone: 'positive'}
  const prefix = toPrefix(own.language)
  const [listPath, listTitle] = lists[own._type] ?? []
  const isEverywhere = everywhere.includes(own._type)
  const found = [
    ...[own, ...referrers].map((document) => [toPagePath(document), document.title] as const),
    [listPath && prefix + listPath, listTitle] as const,
    [isEverywhere && `${prefix}/`, 'Home'] as const,
  ]
  const byPath = found.flatMap(([href, title]) =>
    href ? [[href, {href, title: title ?? href}] as const] : [],
  )
  const locations = [...new Map(byPath.toReversed()).values()].toReversed()
  if (isEverywhere) return {locations, message: 'Stands on every page', tone: 'caution'}
  return locations.length > 0
    ? {
        locations,
        message: `Used on ${locations.length === 1 ? 'one page' : `${locations.length} pages`}`,
        tone: 'positive',
      }
    : {message: 'Not used on any page', tone: 'caution'}
}
