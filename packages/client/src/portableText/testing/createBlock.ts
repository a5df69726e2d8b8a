import type {BlockDraft, MarkDefDraft} from '../../generated/draftTypes.ts'
import type {Child} from '../../generated/types.ts'

/** Words, and their marks: decorators, or keys of the block's `markDefs`. */
export type Words = readonly [text: string, ...marks: string[]]

/** A text block as a query delivers it. */
export function createBlock(
  words: string | readonly Words[],
  {
    markDefs = [],
    ...fields
  }: Partial<Pick<BlockDraft, '_key' | 'style' | 'listItem' | 'level'>> & {
    readonly markDefs?: readonly MarkDefDraft[]
  } = {},
): BlockDraft {
  const spans: readonly Words[] = typeof words === 'string' ? [[words]] : words
  const children = spans.map(([text, ...marks], index): Child => ({
    _type: 'span',
    _key: `span${index}`,
    text,
    marks,
  }))
  return {
    _key: 'block',
    style: 'normal',
    ...fields,
    _type: 'block',
    children,
    markDefs: [...markDefs],
  }
}
