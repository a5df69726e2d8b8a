import type {ExprNode} from 'groq-js'
import type {DocumentView} from '../../documents/DocumentView.ts'
import type {LakeDocument} from '../../documents/LakeDocument.ts'
import type {OnLookup} from '../../syncTags/Lookup.ts'
import {callNode} from '../syntax/callNode.ts'
import {mapChildren} from '../syntax/mapChildren.ts'
import type {Candidates} from './Candidates.ts'
import {findCandidates} from './findCandidates.ts'
import {selectCandidates} from './selectCandidates.ts'

type FilterNode = Extract<ExprNode, {type: 'Filter'}>

/**
 * The same query, with what the indexes can tell in the place of each filtered `*`, and with word to `onLookup` of whatever it reads
 * from the view. The filters stay: the indexes only leave out what could not pass them. `isHidden` says whether the scope around the
 * node is hidden.
 */
export function narrowQuery(
  node: ExprNode,
  view: DocumentView,
  onLookup: OnLookup,
  isHidden = false,
): ExprNode {
  const narrow = (child: ExprNode, isChildHidden: boolean): ExprNode =>
    narrowQuery(child, view, onLookup, isChildHidden)
  const readAll = (): readonly LakeDocument[] => {
    onLookup({kind: 'all'})
    return view.all
  }

  if (node.type === 'Everything') return callNode(readAll, [])
  const candidates = node.type === 'Filter' ? findSourceCandidates(node, isHidden) : undefined
  if (node.type === 'Filter' && candidates) {
    const keys = collectKeys(candidates).map((key) => narrow(key, isHidden))
    const source = callNode((...values) => {
      const rest = values.values()
      const selection = selectCandidates(candidates, () => rest.next().value, view)
      if (!selection) return readAll()
      for (const lookup of selection.lookups) onLookup(lookup)
      return selection.documents
    }, keys)
    return replaceSource(node, source, (condition) => narrow(condition, false))
  }
  return mapChildren(node, (child, scope) =>
    narrow(child, scope === 'same' ? isHidden : scope === 'hidden'),
  )
}

/** What the filters of `*[…][…]` say together; undefined where they filter something else, or say nothing. */
function findSourceCandidates(filter: FilterNode, isHidden: boolean): Candidates | undefined {
  const of: Candidates[] = []
  let source: ExprNode = filter
  while (source.type === 'Filter') {
    const found = findCandidates(source.expr, isHidden)
    if (found) of.push(found)
    source = source.base
  }
  return source.type === 'Everything' && of.length > 0 ? {kind: 'all', of} : undefined
}

function replaceSource(
  filter: FilterNode,
  source: ExprNode,
  rewriteCondition: (condition: ExprNode) => ExprNode,
): FilterNode {
  const {base} = filter
  return {
    ...filter,
    base: base.type === 'Filter' ? replaceSource(base, source, rewriteCondition) : source,
    expr: rewriteCondition(filter.expr),
  }
}

function collectKeys(candidates: Candidates): readonly ExprNode[] {
  return 'keys' in candidates ? candidates.keys : candidates.of.flatMap(collectKeys)
}
