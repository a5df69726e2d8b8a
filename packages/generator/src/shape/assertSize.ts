import {QueryError} from '../errors/QueryError.ts'
import type {Shape} from './Shape.ts'
import type {ShapeTree} from './ShapeTree.ts'

/** More fields than a page's data has; a spread of a document of any type reaches it at once. */
const maxFields = 2500

/** Refuses a result that is too large to be meant: a spread of a document of any type has all fields of all types. */
export function assertSize(query: string, tree: ShapeTree): void {
  const shapes = [tree.root, ...tree.table.values()]
  const fields = shapes.reduce((sum, shape) => sum + countFields(shape), 0)
  if (fields > maxFields) {
    throw new QueryError(
      query,
      `its result has ${fields} fields, more than ${maxFields}. Name the fields instead of spreading documents with "...".`,
    )
  }
}

function countFields(shape: Shape): number {
  switch (shape.kind) {
    case 'array':
      return countFields(shape.of)
    case 'union':
      return shape.of.reduce((sum, member) => sum + countFields(member), 0)
    case 'object':
      return shape.fields.reduce((sum, field) => sum + 1 + countFields(field.shape), 0)
    default:
      return 0
  }
}
