import {
  buildMarksTree,
  isPortableTextToolkitSpan,
  isPortableTextToolkitTextNode,
} from '@portabletext/toolkit'
import type {PhrasingContent} from 'mdast'
import type {CitationNode, LinkNode, UnknownNode} from '../clean/CleanNode.ts'
import type {UnknownTypeProps} from '../options/TypeComponents.ts'
import {withoutControls} from '../text/withoutControls.ts'
import {trimContent} from './trimContent.ts'

/** A block as the toolkit takes it. */
export type ToolkitBlock = Parameters<typeof buildMarksTree>[0]

type Child = ReturnType<typeof buildMarksTree>[number]
type WriteUnknown = ((props: UnknownTypeProps) => string) | undefined

/** The words of a block as nodes of Markdown, without space at the ends of lines, which Markdown has no way to write. */
export function toInlineContent(block: ToolkitBlock, unknownType: WriteUnknown): PhrasingContent[] {
  const {content} = trimContent(
    buildMarksTree(block).flatMap((child) => toNodes(child, unknownType)),
  )
  return content.map((node, index) => {
    if (node.type !== 'text') return node
    const isAfterBreak = content[index - 1]?.type === 'break'
    const isBeforeBreak = content[index + 1]?.type === 'break'
    const value = isAfterBreak ? node.value.trimStart() : node.value
    return {...node, value: isBeforeBreak ? value.trimEnd() : value}
  })
}

function toNodes(child: Child, unknownType: WriteUnknown): PhrasingContent[] {
  if (isPortableTextToolkitTextNode(child)) {
    return child.text === '\n'
      ? [{type: 'break'}]
      : [{type: 'text', value: withoutControls(child.text)}]
  }
  if (isPortableTextToolkitSpan(child)) {
    const {markType, markDef, children} = child
    const inner = children.flatMap((node) => toNodes(node, unknownType))
    return toMarked(markType, markDef, inner)
  }
  if (isCitation(child)) {
    const value = child.citations.map(({reference}) => `[^${reference.number}]`).join('')
    return [{type: 'html', value}]
  }
  return isUnknown(child) && unknownType
    ? [{type: 'html', value: unknownType({value: child.value, isInline: true})}]
    : []
}

/** Marks words, with the space at their ends outside. */
function toMarked(
  markType: string,
  markDef: {readonly _type: string} | undefined,
  inner: PhrasingContent[],
): PhrasingContent[] {
  const {before, content, after} = trimContent(inner)
  if (content.length === 0) return inner
  const toSpace = (value: string): PhrasingContent[] => (value ? [{type: 'text', value}] : [])
  return [...toSpace(before), ...toMark(markType, markDef, content), ...toSpace(after)]
}

function toMark(
  markType: string,
  markDef: {readonly _type: string} | undefined,
  children: PhrasingContent[],
): PhrasingContent[] {
  if (isLink(markDef)) return [{type: 'link', url: markDef.href, children}]
  switch (markType) {
    case 'strong':
      return [{type: 'strong', children}]
    case 'em':
      return [{type: 'emphasis', children}]
    default:
      return children
  }
}

function isLink(mark: {readonly _type: string} | undefined): mark is LinkNode {
  return mark?._type === 'link'
}

function isCitation(node: {readonly _type: string}): node is CitationNode {
  return node._type === 'citation'
}

function isUnknown(node: {readonly _type: string}): node is UnknownNode {
  return node._type === 'unknown'
}
