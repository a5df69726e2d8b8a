import {createReference} from './createReference.ts'

/** A mark on a piece of text: a link, or a citation. */
interface Annotation {
  readonly _type: string
  readonly [field: string]: unknown
}

/** Text that carries an annotation. */
interface AnnotatedText {
  readonly text: string
  readonly annotation: Annotation
}

/** A paragraph: plain text, or pieces of text of which some are annotated. */
type Paragraph = string | readonly (string | AnnotatedText)[]

/** A paragraph, a list, or a block that is not text. */
type Item = Paragraph | {readonly list: readonly Paragraph[]} | Annotation

const isParagraph = (item: Item): item is Paragraph =>
  typeof item === 'string' || Array.isArray(item)

const isList = (item: Item): item is {readonly list: readonly Paragraph[]} =>
  typeof item === 'object' && 'list' in item

const toBlock = (paragraph: Paragraph, key: string, list: object = {}) => {
  const pieces = typeof paragraph === 'string' ? [paragraph] : paragraph
  const markDefs: ({_key: string} & Annotation)[] = []
  const children = pieces.map((piece, index) => {
    const span = {_key: `${key}-span${index + 1}`, _type: 'span'}
    if (typeof piece === 'string') return {...span, text: piece, marks: []}
    const markKey = `${key}-mark${markDefs.length + 1}`
    markDefs.push({_key: markKey, ...piece.annotation})
    return {...span, text: piece.text, marks: [markKey]}
  })
  return {_key: key, _type: 'block', style: 'normal', ...list, markDefs, children}
}

/** A piece of text that links to a page of this library. */
export const createInternalLink = (id: string, text: string): AnnotatedText => ({
  text,
  annotation: {_type: 'internalLink', reference: createReference(id)},
})

/** Portable Text with keys that depend on nothing but the position. */
export const toPortableText = (...items: readonly Item[]): object[] =>
  items.flatMap<object>((item, index) => {
    const key = `block${index + 1}`
    if (isParagraph(item)) return toBlock(item, key)
    if (!isList(item)) return {_key: key, ...item}
    return item.list.map((entry, position) =>
      toBlock(entry, `${key}-item${position + 1}`, {listItem: 'bullet', level: 1}),
    )
  })
