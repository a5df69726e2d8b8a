import type {Declaration} from '../names/Declaration.ts'
import type {NamedShapes} from '../names/nameShapes.ts'
import type {Shape} from '../shape/Shape.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'
import {findMembersByType} from './writeCheck.ts'

/**
 * The declarations that are members of unions and nothing else, where `_type` tells the members apart. Whoever calls
 * their checks knows an object of that `_type` already.
 */
export function findTypedMembers(
  trees: readonly ShapeTree[],
  names: NamedShapes,
): ReadonlySet<Declaration> {
  const members = new Set<Declaration>()
  const others = new Set<Declaration>()

  const visit = (shape: Shape, table: ShapeTree['table'], found: Set<Declaration>): void => {
    const declaration = names.find(shape, table)
    if (declaration !== undefined) found.add(declaration)
    else visitParts(shape, table, others)
  }
  const visitParts = (shape: Shape, table: ShapeTree['table'], found: Set<Declaration>): void => {
    if (shape.kind === 'array') visit(shape.of, table, others)
    if (shape.kind === 'union') for (const member of shape.of) visit(member, table, found)
    if (shape.kind === 'object') for (const field of shape.fields) visit(field.shape, table, others)
  }

  for (const {root, table} of trees) visit(root, table, others)
  for (const {shape, table} of names.declarations) {
    const isTold = shape.kind === 'union' && findMembersByType(shape, table) !== null
    visitParts(shape, table, isTold ? members : others)
  }
  return new Set([...members].filter((member) => !others.has(member)))
}
