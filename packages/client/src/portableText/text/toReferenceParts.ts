import type {Reference} from '../toReferences.ts'
import {toSafeHref} from '../toSafeHref.ts'

/** A reference as a list of references names it. */
export interface ReferenceParts {
  /** What stands before the title: who wrote it. */
  readonly authors: string
  readonly title: string
  /** Where and when it was published, and the places in it. */
  readonly details: string
  /** Where readers can open it. */
  readonly href: string | null
}

/** Takes a reference apart for its list; parts that a source lacks are empty. */
export function toReferenceParts({source, locators}: Reference): ReferenceParts {
  const {authors, title, isPartOf, publisher, yearPublished, url, doi} = source
  const published = [publisher, yearPublished].filter(Boolean).join(', ')
  return {
    authors: authors.join(', '),
    title: title ?? '',
    details: [isPartOf, published, locators.join('; ')].filter(Boolean).join('. '),
    href: toSafeHref(url) ?? toSafeHref(doi && `https://doi.org/${doi}`),
  }
}
