import type {CitationDraft, SourceDraft} from '../generated/draftTypes.ts'
import type {PortableText} from './PortableText.ts'
import {toSoundParts} from './sound/toSoundParts.ts'
import {toCitations} from './text/toCitations.ts'

/** A source that a page cites, with the number that its readers see. */
export interface Reference {
  /** Counted from 1, in reading order. */
  readonly number: number
  /** The id of its place in the list of references; citations link there. */
  readonly id: string
  readonly source: SourceDraft
  /** The places in the source, each once. */
  readonly locators: readonly string[]
}

/** What may cite: a rich text, or the citations of a statement or a document. */
export type CitingPart = PortableText | readonly CitationDraft[]

/**
 * The sources of a whole page, numbered in reading order; those that embedded parts and myths cite are among them.
 * Give it the texts of the page, and the citations of its statements, in the order in which they stand there.
 *
 * @example
 * const references = toReferences([guide.opening, ...guide.sections.map(({body}) => body), guide.conclusion])
 * const html = toHtml(guide.opening, {references})
 * const list = toReferencesHtml(references)
 */
export function toReferences(parts: readonly CitingPart[]): readonly Reference[] {
  const found = new Map<string, {source: SourceDraft; locators: Set<string>}>()
  for (const {source, locator} of toSoundParts(parts).flatMap(toCitations)) {
    if (!source) continue
    const entry = found.get(source._id) ?? {source, locators: new Set()}
    if (locator) entry.locators.add(locator)
    found.set(source._id, entry)
  }
  return [...found.values()].map(({source, locators}, index) => ({
    number: index + 1,
    // No heading has this id: ids that are made from words have no underscore.
    id: `reference_${index + 1}`,
    source,
    locators: [...locators],
  }))
}
