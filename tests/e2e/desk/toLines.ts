/** A block of a text, as far as its lines show it. */
interface Block {
  readonly style?: string
  readonly listItem?: string
  readonly level?: number
  readonly children?: readonly {readonly text?: string; readonly marks?: readonly string[]}[]
  readonly markDefs?: readonly {readonly _key: string; readonly href?: string}[]
}

/** Portable Text as a line a block, with the marks of its words in brackets: what a test can read. */
export function toLines(blocks: readonly Block[] | null): string[] {
  return (blocks ?? []).map(({style, listItem, level, children = [], markDefs = []}) => {
    const words = children.map(({text = '', marks = []}) => {
      const names = marks.map((mark) => markDefs.find(({_key}) => _key === mark)?.href ?? mark)
      return names.length > 0 ? `[${names.join(' ')}: ${text}]` : text
    })
    return `${listItem ? `${listItem} ${level}` : style} ${words.join('')}`
  })
}
