import type {BlockDraft, MarkDefDraft} from '../../generated/draftTypes.ts'
import type {RenderContext} from '../options/RenderContext.ts'
import {toPageLink} from '../toPageLink.ts'
import {toSafeHref} from '../toSafeHref.ts'
import type {CitationMark, LinkNode, MarkNode} from './CleanNode.ts'

/** What a mark of a block comes to; null for one whose words stand alone. */
export type ResolvedMark =
  | {readonly kind: 'mark'; readonly node: MarkNode}
  | {readonly kind: 'citation'; readonly citation: CitationMark}
  | null

/** The marks that a block defines, by their key: links made safe, citations numbered. */
export function resolveMarks(
  {_key: blockKey, markDefs}: BlockDraft,
  context: RenderContext,
): ReadonlyMap<string, ResolvedMark> {
  return new Map(markDefs.map((def) => [def._key, resolveMark(def, blockKey, context)]))
}

function resolveMark(def: MarkDefDraft, blockKey: string, context: RenderContext): ResolvedMark {
  const {_key} = def
  const {report} = context
  switch (def._type) {
    case 'link': {
      const href = toSafeHref(def.href)
      if (href) return toLink({_key, href, page: null})
      report('refusedAddress', def.href ?? '', blockKey)
      return null
    }
    case 'internalLink': {
      const link = toPageLink(def.page, context, {key: _key, blockKey})
      return link && toLink({_key, ...link})
    }
    case 'citation': {
      const reference = def.source ? context.references.get(def.source._id) : undefined
      if (reference) return {kind: 'citation', citation: {reference, locator: def.locator ?? ''}}
      report('missingSource', _key, blockKey)
      return null
    }
    default: {
      const name: string = def._type
      if (context.keeps.marks) {
        return {kind: 'mark', node: {_type: 'unknownMark', _key, name, value: def}}
      }
      report('unknownMark', name, blockKey)
      return null
    }
  }
}

function toLink(link: Omit<LinkNode, '_type'>): ResolvedMark {
  return {kind: 'mark', node: {_type: 'link', ...link}}
}
