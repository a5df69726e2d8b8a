import type {NamedShapes} from '../names/nameShapes.ts'
import type {Shape, UnionShape} from '../shape/Shape.ts'
import {resolveShape} from '../shape/ShapeTree.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'
import {findMembersByType} from './writeCheck.ts'
import {writeKey, writeType} from './writeType.ts'

/** What a zod schema may mention, given the names that its module must then import. */
export interface ZodScope {
  readonly names: NamedShapes
  readonly table: ShapeTree['table']
  /** Imports a helper such as `object`. */
  helper(name: string): string
  /** Imports the schema of a named shape and answers how to mention it. */
  schema(shape: Shape): string | undefined
  type(text: string): string
}

const pure = '/* @__PURE__ */ '

/** The expression of a zod schema for a shape; every call is marked pure. */
export function writeZod(shape: Shape, scope: ZodScope): string {
  const named = scope.schema(shape)
  if (named !== undefined) return named
  return writeZodStructure(resolveShape(shape, scope.table), scope)
}

/** The same, written out though the shape has a name. */
export function writeZodStructure(shape: Shape, scope: ZodScope): string {
  switch (shape.kind) {
    case 'string':
      if (shape.literals.length === 0 || shape.open) return `${pure}z.string()`
      return `${pure}z.literal(${JSON.stringify(shape.literals)})`
    case 'number':
      if (shape.literals.length === 0) return `${pure}z.number()`
      return `${pure}z.literal(${JSON.stringify(shape.literals)})`
    case 'boolean':
      return shape.literal === null ? `${pure}z.boolean()` : `${pure}z.literal(${shape.literal})`
    case 'never':
    case 'null':
    case 'unknown':
      return `${pure}z.${shape.kind}()`
    case 'array':
      return `${pure}z.array(${writeZod(shape.of, scope)})`
    case 'union':
      return writeZodUnion(shape, scope)
    case 'object': {
      const type = scope.type(writeType(shape, scope.table, scope.names))
      const fields = shape.fields.map((field) => {
        const inner = writeZod(field.shape, scope)
        return `  ${writeKey(field.name)}: ${field.optional ? `${pure}z.optional(${inner})` : inner},\n`
      })
      return `${pure}${scope.helper('object')}<${type}>({\n${fields.join('')}})`
    }
    case 'reference':
      return writeZod(shape, scope)
  }
}

function writeZodUnion(union: UnionShape, scope: ZodScope): string {
  const rest = union.of.filter((member) => member.kind !== 'null')
  const [only] = rest
  if (rest.length < union.of.length) {
    const inner =
      rest.length === 1 && only !== undefined
        ? writeZod(only, scope)
        : writeZodUnion({...union, of: rest}, scope)
    return `${pure}z.nullable(${inner})`
  }
  const members = findMembersByType(union, scope.table)
  if (members === null) {
    return `${pure}z.union([${rest.map((member) => writeZod(member, scope)).join(', ')}])`
  }
  const options = [...members].map(
    ([type, member]) => `  ${writeKey(type)}: ${writeZod(member, scope)},\n`,
  )
  const type = scope.type(writeType(union, scope.table, scope.names))
  const openness = union.openBlocks ? 'open' : 'closed'
  return `${pure}${scope.helper('byType')}<${type}>({\n${options.join('')}}, '${openness}')`
}
