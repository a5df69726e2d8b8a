import type {Lookup} from './Lookup.ts'
import {mostTags} from './mostTags.ts'
import {toSyncTag, type SyncTag, type TagScope} from './toSyncTag.ts'

const everything: Lookup = {kind: 'all'}

/**
 * The tags of a query's answer: after a write that changes its result, the write's tags have one of them. What would be too many is
 * said with less precision: the type in the place of its documents, and the dataset where that does not do.
 */
export function toQueryTags(lookups: readonly Lookup[], scope: TagScope): readonly SyncTag[] {
  if (lookups.some(({kind}) => kind === 'all')) return [toSyncTag(scope, everything)]
  const types = new Set(lookups.flatMap((each) => (each.kind === 'type' ? each.type : [])))
  const narrower = lookups.filter((each) => each.kind !== 'type' && each.kind !== 'all')
  const groups = Map.groupBy(narrower, ({type}) => type)
  // What happens to a document of a type shows in the type's own tag.
  for (const type of types) groups.delete(type)

  let count = types.size + [...groups.values()].flat().length
  const largestFirst = [...groups].toSorted(([, a], [, b]) => b.length - a.length)
  for (const [type, members] of largestFirst) {
    if (count <= mostTags) break
    if (type === undefined) continue
    groups.delete(type)
    types.add(type)
    count -= members.length - 1
  }
  if (count > mostTags) return [toSyncTag(scope, everything)]
  const kept: readonly Lookup[] = [
    ...[...types].map((type) => ({kind: 'type', type}) as const),
    ...[...groups.values()].flat(),
  ]
  return kept.map((lookup) => toSyncTag(scope, lookup))
}
