import {resolveShape, toTypeName} from '../shape/ShapeTree.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'
import type {ObjectShape, Shape, UnionShape} from '../shape/Shape.ts'
import {toShapeKey} from '../shape/toShapeKey.ts'
import {toPascalCase, toSingular} from './toPascalCase.ts'

/** A shape that wants a name, with what a name can be made of. */
export interface Candidate {
  readonly key: string
  readonly shape: ObjectShape | UnionShape
  readonly table: ShapeTree['table']
  /** The name that it gets unless another shape has a better claim. */
  readonly base: string
  /** The first shape that holds it, and the name of the place there; null for a result itself. */
  readonly place: {readonly ownerKey: string; readonly field: string} | null
  /** The query whose result it is, or an item of. */
  readonly rootOf: {readonly query: string; readonly isList: boolean} | null
  uses: number
  readonly queries: Set<string>
}

/** One query's result, and the name that its document or list item is to have. */
export interface NamedResult {
  readonly query: string
  readonly rootName: string
  readonly tree: ShapeTree
}

/** Finds every object, and every union of objects that an array holds, in the order of their first mention. */
export function collectCandidates(results: readonly NamedResult[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  for (const {query, rootName, tree} of results) {
    walk(tree.root, {base: rootName, place: null})

    function walk(shape: Shape, hint: Pick<Candidate, 'base' | 'place'>): void {
      const resolved = resolveShape(shape, tree.table)
      if (resolved.kind === 'array') walkItems(resolved.of, hint)
      if (resolved.kind === 'union') resolved.of.forEach((member) => walk(member, hint))
      if (resolved.kind === 'object') visit(resolved, hintOf(shape, resolved, hint))
    }

    function walkItems(items: Shape, hint: Pick<Candidate, 'base' | 'place'>): void {
      if (items.kind !== 'union' || !isNameable(items, tree.table)) return walk(items, hint)
      const isText = items.of.some((member) => typeNameOf(member, tree.table) === 'block')
      const base = isText ? 'PortableTextBlock' : hint.base
      visit(items, {...hint, base: hint.place === null ? hint.base : base})
    }

    function visit(shape: ObjectShape | UnionShape, hint: Pick<Candidate, 'base' | 'place'>): void {
      const key = toShapeKey(shape, tree.table)
      const candidate = candidates.get(key) ?? {
        ...hint,
        rootOf: hint.place === null ? {query, isList: tree.root.kind === 'array'} : null,
        key,
        shape,
        table: tree.table,
        uses: 0,
        queries: new Set<string>(),
      }
      candidates.set(key, candidate)
      candidate.uses += 1
      if (candidate.queries.has(query)) return
      candidate.queries.add(query)
      if (shape.kind === 'union') {
        for (const member of shape.of) {
          const field = toPascalCase(typeNameOf(member, tree.table) ?? 'member')
          walk(member, {base: `${hint.base}${field}`, place: {ownerKey: key, field}})
        }
        return
      }
      for (const field of shape.fields) {
        const isList = holdsArray(field.shape, tree.table)
        const name = toPascalCase(isList ? toSingular(field.name) : field.name)
        walk(field.shape, {base: name, place: {ownerKey: key, field: name}})
      }
    }
  }
  return candidates
}

function hintOf(
  shape: Shape,
  resolved: ObjectShape,
  hint: Pick<Candidate, 'base' | 'place'>,
): Pick<Candidate, 'base' | 'place'> {
  if (hint.place === null) return hint
  const schemaType = shape.kind === 'reference' ? shape.id.replace(/\[.*$/, '') : null
  const type = schemaType ?? toTypeName(resolved) ?? resolved.origin
  return type === null || type === 'reference' ? hint : {...hint, base: toPascalCase(type)}
}

function isNameable(items: UnionShape, table: ShapeTree['table']): boolean {
  return items.of.every((member) => resolveShape(member, table).kind === 'object')
}

function typeNameOf(shape: Shape, table: ShapeTree['table']): string | null {
  const resolved = resolveShape(shape, table)
  return resolved.kind === 'object' ? toTypeName(resolved) : null
}

function holdsArray(shape: Shape, table: ShapeTree['table']): boolean {
  const resolved = resolveShape(shape, table)
  if (resolved.kind === 'union') return resolved.of.some((member) => holdsArray(member, table))
  return resolved.kind === 'array'
}
