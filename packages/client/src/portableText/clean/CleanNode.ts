import type {ImageSources} from '../../image/index.ts'
import type {MythEmbedDraft, ProgramSectionDraft} from '../../generated/draftTypes.ts'
import type {Page} from '../../generated/types.ts'
import type {HelpResource} from '../help/toHelpResource.ts'
import type {Reference} from '../toReferences.ts'

/** How a text block is set. */
export type BlockStyle = 'normal' | 'blockquote' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
/** How the items of a list are marked. */
export type ListKind = 'bullet' | 'number'
/** How a callout speaks. */
export type CalloutTone = 'note' | 'tip' | 'important'

/**
 * A block that is ready to be written: all its names are known, its addresses safe, its references numbered. Its shape is what
 * `@portabletext/toolkit` takes; nothing from outside reaches the toolkit under a `_type` or a mark of its own choosing.
 */
export type CleanNode =
  | TextNode
  | CalloutNode
  | CrisisHelpNode
  | ImageNode
  | MythEmbedNode
  | ProgramSectionNode
  | UnknownNode

export interface TextNode {
  _type: 'block'
  _key: string
  style: BlockStyle
  /** Only of headings. */
  id?: string
  children: InlineNode[]
  markDefs: MarkNode[]
  listItem?: ListKind
  /** 1 and more. */
  level?: number
}

export type InlineNode = SpanNode | CitationNode | UnknownNode

export interface SpanNode {
  _type: 'span'
  _key: string
  text: string
  /** `strong`, `em`, and keys of `markDefs`. */
  marks: string[]
}

/** Stands behind the words that it supports, outside of links. */
export interface CitationNode {
  _type: 'citation'
  _key: string
  citations: CitationMark[]
}

/** A reference, and the place in it; empty where a draft has none. */
export interface CitationMark {
  readonly reference: Reference
  readonly locator: string
}

/** A link that is safe to follow; to a page of the site where `page` is one. */
export type LinkNode = {
  _type: 'link'
  _key: string
  href: string
  page: Page | null
}

/** A mark that this version does not know; kept only for a caller who does. */
export type UnknownMarkNode = {
  _type: 'unknownMark'
  _key: string
  name: string
  value: object | null
}

export type MarkNode = LinkNode | UnknownMarkNode

export interface CalloutNode {
  _type: 'callout'
  _key: string
  tone: CalloutTone
  text: string
}

export interface CrisisHelpNode {
  _type: 'crisisHelp'
  _key: string
  text: string
  resources: readonly HelpResource[]
}

export interface ImageNode {
  _type: 'imageWithAlt'
  _key: string
  image: ImageSources
  credit: string
}

export interface MythEmbedNode {
  _type: 'mythEmbed'
  _key: string
  value: MythEmbedDraft
  blocks: CleanNode[]
}

export interface ProgramSectionNode {
  _type: 'programSection'
  _key: string
  section: string
  value: ProgramSectionDraft
  blocks: CleanNode[]
}

/** A block or an inline object of a newer content model; kept only for a caller who knows it. */
export interface UnknownNode {
  _type: 'unknown'
  _key: string
  value: {readonly _type: string; readonly _key: string}
}
