import {stegaClean} from '@sanity/client/stega'
import type {BlockDraft} from '../generated/draftTypes.ts'
import type {PortableText} from './PortableText.ts'
import {toBlockText} from './text/toBlockText.ts'
import {toSlug} from './text/toSlug.ts'

/** How the ids of headings are made; give the same to `toHtml` and `toTableOfContents`. */
export interface HeadingOptions {
  /** Stands before every id, as in `who-benefits-`; keeps several texts of one page apart. */
  readonly idPrefix?: string | undefined
  /** Ids that the page has already, such as the anchors of a guide's sections. */
  readonly takenIds?: Iterable<string> | undefined
}

/** A heading of a text. */
export interface Heading {
  readonly block: BlockDraft
  /** 1 to 6 */
  readonly level: number
  readonly text: string
  readonly id: string
}

/** The headings of a text in order, with ids that are unique. What the text embeds has none, nor have items of lists. */
export function toHeadings(
  value: PortableText,
  {idPrefix = '', takenIds = []}: HeadingOptions,
): readonly Heading[] {
  // Anchors are fields of documents: visual editing marks them like any other text.
  const taken = new Set([...takenIds].map((id) => stegaClean(id)))
  const prefix = stegaClean(idPrefix)
  const createId = (text: string) => {
    const stem = `${prefix}${toSlug(text) || 'section'}`
    let id = stem
    for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`
    taken.add(id)
    return id
  }
  return (value ?? []).flatMap((block): Heading[] => {
    if (block._type !== 'block' || block.listItem) return []
    const level = Number(/^h([1-6])$/.exec(stegaClean(block.style ?? ''))?.[1])
    const text = toBlockText(block)
    const isHeading = !Number.isNaN(level) && stegaClean(text).trim() !== ''
    return isHeading ? [{block, level, text, id: createId(text)}] : []
  })
}
