import type {BlockDraft, CitationDraft} from '../../generated/draftTypes.ts'
import {toEmbeddedBlocks} from '../embed/toEmbeddedBlocks.ts'
import {resolveLabels} from '../options/Labels.ts'
import type {PortableTextItem} from '../PortableText.ts'

/** All citations of a part of a page, in reading order. */
export function toCitations(
  part: readonly (PortableTextItem | CitationDraft)[] | null | undefined,
): readonly CitationDraft[] {
  return (part ?? []).flatMap((item): readonly CitationDraft[] => {
    if (!('_type' in item)) return [item]
    if (item._type === 'block') return toBlockCitations(item)
    return toCitations(toEmbeddedBlocks(item, resolveLabels(undefined, undefined)))
  })
}

function toBlockCitations({children, markDefs}: BlockDraft): readonly CitationDraft[] {
  const keys = children.flatMap((child) => (child._type === 'span' ? (child.marks ?? []) : []))
  return [...new Set(keys)].flatMap((key) =>
    markDefs.flatMap((def) => (def._type === 'citation' && def._key === key ? [def] : [])),
  )
}
