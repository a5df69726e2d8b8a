import type {NamedShapes} from '../names/nameShapes.ts'
import type {FieldShape, Shape, UnionShape} from '../shape/Shape.ts'
import {resolveShape} from '../shape/ShapeTree.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'

type Table = ShapeTree['table']

/** The TypeScript type of a shape; named shapes are mentioned by name. */
export function writeType(shape: Shape, table: Table, names: NamedShapes): string {
  const name = names.find(shape, table)?.name
  return name ?? writeStructure(resolveShape(shape, table), table, names)
}

/** The TypeScript type of a shape, written out though it has a name. */
export function writeStructure(shape: Shape, table: Table, names: NamedShapes): string {
  switch (shape.kind) {
    case 'string': {
      const literals = shape.literals.map((literal) => JSON.stringify(literal))
      if (literals.length === 0) return 'string'
      // `string & {}` keeps the known values in completions.
      return [...literals, ...(shape.open ? ['(string & {})'] : [])].join(' | ')
    }
    case 'number':
      return shape.literals.length === 0 ? 'number' : shape.literals.join(' | ')
    case 'boolean':
      return shape.literal === null ? 'boolean' : String(shape.literal)
    case 'never':
    case 'null':
    case 'unknown':
      return shape.kind
    case 'array': {
      const items = writeType(shape.of, table, names)
      return /^[\w]+$/.test(items) ? `${items}[]` : `(${items})[]`
    }
    case 'object':
      return `{\n${shape.fields.map((field) => writeField(field, table, names)).join('')}}`
    case 'union':
      return writeUnion(shape, table, names)
    case 'reference':
      return writeType(shape, table, names)
  }
}

/** One line of an interface. */
export function writeField(field: FieldShape, table: Table, names: NamedShapes): string {
  const type = writeType(field.shape, table, names)
  return `  ${writeKey(field.name)}${field.optional ? '?' : ''}: ${type}\n`
}

/** A property's name, quoted where it must be. */
export function writeKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}

function writeUnion(union: UnionShape, table: Table, names: NamedShapes): string {
  const members = union.of.map((member) => writeType(member, table, names))
  return [...new Set(union.openBlocks ? [...members, 'UnknownBlock'] : members)].join(' | ')
}
