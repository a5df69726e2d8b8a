import type {PortableText} from './PortableText.ts'
import {toSoundHeadings} from './sound/toSoundHeadings.ts'
import {toHeadings} from './toHeadings.ts'
import type {HeadingOptions} from './toHeadings.ts'

/** A heading and those below it. */
export interface TableOfContentsEntry {
  /** The id that `toHtml` gives the heading: link to `#id`. */
  readonly id: string
  readonly text: string
  /** 1 to 6 */
  readonly level: number
  readonly children: readonly TableOfContentsEntry[]
}

/**
 * The headings of a text as a tree.
 *
 * @example
 * const sections = guide.sections.map(({anchor, heading, body}) => ({
 *   id: anchor,
 *   text: heading,
 *   children: toTableOfContents(body, {idPrefix: `${anchor}-`}),
 * }))
 */
export function toTableOfContents(
  value: PortableText,
  options: HeadingOptions = {},
): readonly TableOfContentsEntry[] {
  const root: Branch[] = []
  const path: Branch[] = []
  for (const {id, text, level} of toHeadings(toSoundHeadings(value), options)) {
    const entry: Branch = {id, text, level, children: []}
    while ((path.at(-1)?.level ?? 0) >= level) path.pop()
    const siblings = path.at(-1)?.children ?? root
    siblings.push(entry)
    path.push(entry)
  }
  return root
}

/** An entry while the tree grows. */
interface Branch extends TableOfContentsEntry {
  readonly children: Branch[]
}
