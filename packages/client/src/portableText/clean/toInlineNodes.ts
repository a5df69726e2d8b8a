import {stegaClean} from '@sanity/client/stega'
import type {BlockDraft} from '../../generated/draftTypes.ts'
import type {Span} from '../../generated/types.ts'
import type {RenderContext} from '../options/RenderContext.ts'
import type {CitationMark, InlineNode, MarkNode} from './CleanNode.ts'
import {resolveMarks} from './resolveMarks.ts'
import type {ResolvedMark} from './resolveMarks.ts'
import {toLineSpans} from './toLineSpans.ts'

const decorators: ReadonlySet<string> = new Set(['strong', 'em'])

/** A span's marks: those that stay on it, and the citations that it ends in if the next span does not go on with them. */
interface SpanMarks {
  readonly keys: readonly string[]
  readonly citations: ReadonlyMap<string, CitationMark>
}

/**
 * What a block holds, in order. A citation leaves the marks and stands behind its words, where readers look for it: one inside of
 * a link would be a link in a link, which HTML does not have.
 */
export function toInlineNodes(
  block: BlockDraft,
  context: RenderContext,
): {readonly children: InlineNode[]; readonly markDefs: MarkNode[]} {
  const marks = resolveMarks(block, context)
  const used = new Map<string, MarkNode>()
  const spanMarks = block.children.map((child) =>
    child._type === 'span' ? toSpanMarks(child, block, marks, used, context) : undefined,
  )
  const children = block.children.flatMap((child, index): InlineNode[] => {
    if (child._type !== 'span') return toUnknown(child, block, context)
    const {keys, citations} = spanMarks[index] ?? {keys: [], citations: new Map()}
    const next = spanMarks[index + 1]?.citations
    const ended = [...citations].filter(([key]) => !next?.has(key)).map(([, citation]) => citation)
    const {_key} = child
    return [
      ...toLineSpans({_type: 'span', _key, text: child.text, marks: [...keys]}),
      ...(ended.length > 0
        ? [{_type: 'citation' as const, _key: `${_key}-citation`, citations: ended}]
        : []),
    ]
  })
  return {children, markDefs: [...used.values()]}
}

function toSpanMarks(
  span: Span,
  {_key: blockKey}: BlockDraft,
  marks: ReadonlyMap<string, ResolvedMark>,
  used: Map<string, MarkNode>,
  {keeps, report}: RenderContext,
): SpanMarks {
  const keys = new Set<string>()
  const citations = new Map<string, CitationMark>()
  let hasLink = false
  for (const key of (span.marks ?? []).map((mark) => stegaClean(mark))) {
    const mark = marks.get(key)
    if (mark?.kind === 'citation') {
      citations.set(key, mark.citation)
    } else if (mark) {
      // A second link on the same words would be a link in a link.
      if (mark.node._type === 'link' && hasLink) continue
      hasLink ||= mark.node._type === 'link'
      used.set(key, mark.node)
      keys.add(key)
    } else if (!marks.has(key) && decorators.has(key)) {
      keys.add(key)
    } else if (!marks.has(key) && keeps.marks) {
      used.set(key, {_type: 'unknownMark', _key: key, name: key, value: null})
      keys.add(key)
    } else if (!marks.has(key)) {
      report('unknownMark', key, blockKey)
    }
  }
  return {keys: [...keys], citations}
}

function toUnknown(
  value: {readonly _type: string; readonly _key: string},
  {_key: blockKey}: BlockDraft,
  {keeps, report}: RenderContext,
): InlineNode[] {
  if (keeps.types) return [{_type: 'unknown', _key: value._key, value}]
  report('unknownType', value._type, blockKey)
  return []
}
