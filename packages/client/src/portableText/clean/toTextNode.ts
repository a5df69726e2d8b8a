import {stegaClean} from '@sanity/client/stega'
import type {BlockDraft} from '../../generated/draftTypes.ts'
import type {RenderContext} from '../options/RenderContext.ts'
import type {BlockStyle, ListKind, TextNode} from './CleanNode.ts'
import {isBlockStyle} from './isBlockStyle.ts'
import {toInlineNodes} from './toInlineNodes.ts'

/** Deeper than people nest lists, and shallow enough that no number makes a page of nothing but tags. */
const deepestLevel = 9

/** A block of text with names that are known; null for one without words, as editors leave between others. */
export function toTextNode(block: BlockDraft, context: RenderContext): TextNode | null {
  const {children, markDefs} = toInlineNodes(block, context)
  const hasWords = children.some(
    (child) => child._type !== 'span' || stegaClean(child.text).trim() !== '',
  )
  if (!hasWords) return null
  const id = context.headingIds.get(block)
  const listItem = toListKind(block, context)
  return {
    _type: 'block',
    _key: block._key,
    // A heading or quotation around an item would be around the lists in it, too.
    style: listItem ? 'normal' : toStyle(block, context),
    ...(id !== undefined && {id}),
    ...(listItem && {listItem, level: toLevel(block.level)}),
    children,
    markDefs,
  }
}

function toStyle({style: given, _key}: BlockDraft, {report}: RenderContext): BlockStyle {
  const style: string = stegaClean(given ?? 'normal')
  if (isBlockStyle(style)) return style
  report('unknownStyle', style, _key)
  return 'normal'
}

function toListKind({listItem, _key}: BlockDraft, {report}: RenderContext): ListKind | null {
  const kind: string = stegaClean(listItem ?? '')
  if (kind === '') return null
  if (isListKind(kind)) return kind
  report('unknownList', kind, _key)
  return 'bullet'
}

function isListKind(kind: string): kind is ListKind {
  return kind === 'bullet' || kind === 'number'
}

function toLevel(level: number | null | undefined): number {
  return Math.min(Math.max(Math.trunc(level ?? 1) || 1, 1), deepestLevel)
}
