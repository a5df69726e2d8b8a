/** A block of Portable Text, as far as rules look at it. */
export interface TextBlock {
  readonly _key: string
  readonly style: string
  readonly text: string
  /** The kinds of its annotations, as in `citation`. */
  readonly annotations: readonly string[]
  /** The texts of its links, each as a whole even where it is made of several spans. */
  readonly links: readonly string[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const toObjects = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : [])

const toText = (value: unknown) => (typeof value === 'string' ? value : '')

/** The text blocks among these: what is no text, or broken, is left out. */
export const toTextBlocks = (blocks: readonly unknown[]): TextBlock[] =>
  toObjects(blocks)
    .filter(({_type}) => _type === 'block')
    .map((block) => {
      const spans = toObjects(block.children).filter(({_type}) => _type === 'span')
      const annotations = toObjects(block.markDefs)
      const links = annotations
        .filter(({_type}) => _type === 'link' || _type === 'internalLink')
        .map(({_key}) =>
          spans
            .filter(({marks}) => Array.isArray(marks) && marks.includes(_key))
            .map(({text}) => toText(text))
            .join(''),
        )
      return {
        _key: toText(block._key),
        style: toText(block.style),
        text: spans.map(({text}) => toText(text)).join(''),
        annotations: annotations.map(({_type}) => toText(_type)),
        links,
      }
    })
