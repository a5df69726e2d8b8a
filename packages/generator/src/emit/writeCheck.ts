import type {NamedShapes} from '../names/nameShapes.ts'
import type {FieldShape, Shape, UnionShape} from '../shape/Shape.ts'
import {resolveShape, toTypeName} from '../shape/ShapeTree.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'
import {writeType} from './writeType.ts'

type Table = ShapeTree['table']

/** What a check may mention, given the names that its module must then import. */
export interface CheckScope {
  readonly names: NamedShapes
  readonly table: Table
  /** Imports a helper such as `isString`. */
  helper(name: string): string
  /** Imports the check of a named shape and answers its name; undefined for a shape without one. */
  check(shape: Shape): string | undefined
  /** Imports the types that a text mentions and answers the text. */
  type(text: string): string
}

/** An expression that is true where `value`, itself an expression, is right. */
export function writeCheck(shape: Shape, value: string, scope: CheckScope): string {
  const named = scope.check(shape)
  if (named !== undefined) return `${named}(${value})`
  const resolved = resolveShape(shape, scope.table)
  switch (resolved.kind) {
    case 'string':
      return resolved.literals.length === 0 || resolved.open
        ? `${scope.helper('isString')}(${value})`
        : writeLiterals(resolved.literals, value)
    case 'number':
      return resolved.literals.length === 0
        ? `${scope.helper('isNumber')}(${value})`
        : writeLiterals(resolved.literals, value)
    case 'boolean':
      return resolved.literal === null
        ? `${scope.helper('isBoolean')}(${value})`
        : writeLiterals([resolved.literal], value)
    case 'null':
      return `${value} === null`
    case 'unknown':
      return 'true'
    case 'never':
      return 'false'
    case 'array':
      if (resolved.of.kind === 'never') return `(Array.isArray(${value}) && ${value}.length === 0)`
      return `${scope.helper('isArrayOf')}(${value}, ${writeGuard(resolved.of, scope)})`
    case 'union':
      return writeUnionCheck(resolved, value, scope)
    case 'object':
    case 'reference':
      throw new Error('every object has a name')
  }
}

function writeLiterals(literals: readonly (string | number | boolean)[], value: string): string {
  const tests = literals.map((literal) => `${value} === ${JSON.stringify(literal)}`)
  return tests.length === 1 ? tests.join('') : `(${tests.join(' || ')})`
}

function writeUnionCheck(union: UnionShape, value: string, scope: CheckScope): string {
  const checks = union.of
    .toSorted((a, b) => Number(b.kind === 'null') - Number(a.kind === 'null'))
    .map((member) => writeCheck(member, value, scope))
  if (union.openBlocks) checks.push(`${scope.helper('isUnknownBlock')}(${value})`)
  const [first, second = ''] = checks
  const isNullOr = checks.length === 2 && first === `${value} === null`
  const guard = isNullOr ? toFunctionName(second, value) : undefined
  if (guard !== undefined) return `${scope.helper('isNullOr')}(${value}, ${guard})`
  return `(${checks.join(' || ')})`
}

/** `isString(v.title)` → `isString`; undefined where there is more to a check than one call. */
function toFunctionName(check: string, value: string): string | undefined {
  const name = /^\w+/.exec(check)?.[0]
  return check === `${name}(${value})` ? name : undefined
}

/** A check as a value, to hand to `isArrayOf`. */
function writeGuard(shape: Shape, scope: CheckScope): string {
  const text = writeCheck(shape, 'v', scope)
  const name = toFunctionName(text, 'v')
  if (name !== undefined) return name
  const type = scope.type(writeType(shape, scope.table, scope.names))
  return `(v: unknown): v is ${type} => ${text}`
}

/** The members of a union by their `_type`; null where `_type` does not tell them all apart. */
export function findMembersByType(union: UnionShape, table: Table): Map<string, Shape> | null {
  const members = new Map<string, Shape>()
  for (const member of union.of) {
    const resolved = resolveShape(member, table)
    const type = resolved.kind === 'object' ? toTypeName(resolved) : null
    if (type === null || members.has(type)) return null
    members.set(type, member)
  }
  return members
}

/** The check of every field in turn, after `v` proved to be an object. */
export function writeFieldChecks(fields: readonly FieldShape[], scope: CheckScope): string[] {
  return fields.flatMap((field) => {
    const key = JSON.stringify(field.name)
    const value = /^[A-Za-z_$][\w$]*$/.test(field.name) ? `v.${field.name}` : `v[${key}]`
    const check = writeCheck(field.optional ? withoutNull(field.shape) : field.shape, value, scope)
    if (check === 'true') return []
    // An optional field may be null too, so one comparison serves both.
    return [field.optional ? `(${value} == null || ${check})` : check]
  })
}

function withoutNull(shape: Shape): Shape {
  if (shape.kind !== 'union') return shape
  const of = shape.of.filter((member) => member.kind !== 'null')
  const [only] = of
  return only !== undefined && of.length === 1 && !shape.openBlocks ? only : {...shape, of}
}
