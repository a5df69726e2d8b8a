import type {Shape} from '../shape/Shape.ts'
import {resolveShape} from '../shape/ShapeTree.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'
import {toShapeKey} from '../shape/toShapeKey.ts'
import {collectCandidates} from './collectCandidates.ts'
import type {Candidate, NamedResult} from './collectCandidates.ts'
import type {Declaration} from './Declaration.ts'

/** Every declaration, in a stable order, and the way from a shape to its own. */
export interface NamedShapes {
  readonly declarations: readonly Declaration[]
  /** The declaration of an object or a named union; undefined for every other shape. */
  find(shape: Shape, table: ShapeTree['table']): Declaration | undefined
}

/**
 * Gives every object a name that is unique and stays when other shapes change: a result's own name, else the
 * name of its schema type or its field; where two shapes want one name, the more used one gets it, and the
 * other is told apart by the name of what holds it. Drafts share what they have in common with published
 * content; the rest ends in `Draft`.
 */
export function nameShapes(
  published: readonly NamedResult[],
  drafts: readonly NamedResult[],
): NamedShapes {
  const publishedCandidates = collectCandidates(published)
  const draftCandidates = collectCandidates(drafts)
  for (const [key, draft] of draftCandidates) {
    const common = publishedCandidates.get(key)?.queries ?? new Set()
    for (const query of draft.queries) common.add(query)
    for (const query of common) draft.queries.add(query)
  }
  const fresh = [...draftCandidates.values()].filter(({key}) => !publishedCandidates.has(key))
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const byKey = new Map([
    ...declare([...publishedCandidates.values()], ''),
    ...declare(fresh, 'Draft'),
  ])

  function declare(candidates: readonly Candidate[], suffix: string): [string, Declaration][] {
    const claims = claimNames(candidates)
    for (const [base, {key}] of claims) names.set(key, reserve(base, suffix))
    return candidates.map((candidate) => {
      const {key, shape, table, queries, base, place} = candidate
      // What holds a shape comes before it, so its name is there.
      const holder = names.get(place?.ownerKey ?? '') ?? ''
      const owner = holder.replace(/Draft\d*$/, '')
      const name = names.get(key) ?? reserve(`${owner}${place?.field ?? base}`, suffix)
      names.set(key, name)
      const isDraft = suffix !== ''
      const description = describe(candidate, holder, isDraft)
      return [key, {key, shape, table, name, description, queries, isDraft}]
    })
  }

  function reserve(wish: string, suffix: string): string {
    let name = `${wish}${suffix}`
    for (let count = 2; taken.has(name); count += 1) name = `${wish}${count}${suffix}`
    taken.add(name)
    return name
  }

  const keys = new WeakMap<Shape, string>()
  return {
    declarations: [...byKey.values()],
    find(shape, table) {
      const resolved = resolveShape(shape, table)
      if (resolved.kind !== 'object' && resolved.kind !== 'union') return undefined
      const key = keys.get(resolved) ?? toShapeKey(resolved, table)
      keys.set(resolved, key)
      return byKey.get(key)
    },
  }
}

/** Who gets a name that several shapes want: a result first, then the one that is used most. */
function claimNames(candidates: readonly Candidate[]): Map<string, Candidate> {
  const claims = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const rival = claims.get(candidate.base)
    if (rival === undefined || weigh(candidate) > weigh(rival))
      claims.set(candidate.base, candidate)
  }
  return claims
}

function describe({rootOf, shape}: Candidate, holder: string, isDraft: boolean): string {
  const drafts = isDraft ? ', with drafts: what they lack is null' : ''
  if (rootOf !== null) {
    return `${rootOf.isList ? 'One item of what' : 'What'} \`${rootOf.query}Query\` reads${drafts}.`
  }
  const origin = shape.kind === 'object' ? shape.origin : null
  const kind = origin === null ? `A part of \`${holder}\`` : `From the schema type \`${origin}\``
  return `${kind}${drafts}.`
}

function weigh(candidate: Candidate): number {
  return candidate.place === null ? Number.POSITIVE_INFINITY : candidate.uses
}
