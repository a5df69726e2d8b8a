import type {Lookup} from './Lookup.ts'
import {mostTags} from './mostTags.ts'

/** What decides over a filter that keeps only documents of both sides: the narrower one, or type and reference together. */
export function intersectLookups(
  left: readonly Lookup[],
  right: readonly Lookup[],
): readonly Lookup[] {
  const [narrow, wide] = toBreadth(right) < toBreadth(left) ? [right, left] : [left, right]
  const pairs = narrow.length * wide.length
  if (pairs === 0 || pairs > mostTags) return narrow
  const both = narrow.flatMap((reference) =>
    wide.flatMap((type) => intersectTypes(reference, type)),
  )
  return both.length === pairs ? both : narrow
}

function intersectTypes(reference: Lookup, type: Lookup): readonly Lookup[] {
  if (reference.kind !== 'reference' || type.kind !== 'type') return []
  return reference.type === undefined ? [{...reference, type: type.type}] : []
}

const breadths: Readonly<Record<Lookup['kind'], number>> = {
  document: 1,
  reference: 2,
  type: 3,
  all: 4,
}

/** How much of the dataset lookups take in, roughly. */
function toBreadth(lookups: readonly Lookup[]): number {
  // So many would not stay what they are.
  if (lookups.length > mostTags) return breadths.all
  return Math.max(0, ...lookups.map(({kind}) => breadths[kind]))
}
