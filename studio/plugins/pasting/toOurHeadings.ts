/** A block as far as its heading matters. */
interface StyledBlock {
  readonly _type: string
  readonly style?: unknown
}

const highest = 2
const lowest = 3

/**
 * The same blocks with headings of our two levels, in the order that they had: where the text starts with the highest level of all, as
 * documents of a word processor do, every heading goes down by one. Deeper ones become the smaller of ours.
 */
export function toOurHeadings<Block extends StyledBlock>(blocks: readonly Block[]): Block[] {
  const levels = blocks.map(levelOf).filter((level) => level !== undefined)
  const shift = levels.includes(1) ? 1 : 0
  return blocks.map((block) => {
    const level = levelOf(block)
    if (level === undefined) return block
    return {...block, style: `h${Math.min(Math.max(level + shift, highest), lowest)}`}
  })
}

function levelOf({_type, style}: StyledBlock): number | undefined {
  const level = _type === 'block' ? /^h([1-6])$/.exec(String(style))?.[1] : undefined
  return level === undefined ? undefined : Number(level)
}
