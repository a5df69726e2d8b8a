import type {NamedShapes} from '../names/nameShapes.ts'
import type {ObjectShape, Shape, UnionShape} from '../shape/Shape.ts'
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
  /** Imports the check of a named shape and answers its name. */
  check(shape: Shape): string | undefined
  /** Imports a type that is mentioned. */
  type(text: string): string
}

/** An expression that is true where `value` is right, and notes the failure under `key` where it is not. */
export function writeCheck(shape: Shape, value: string, key: string, scope: CheckScope): string {
  const {helper} = scope
  const named = scope.check(shape)
  if (named !== undefined) return `${named}(${value}, f, ${key})`
  const resolved = resolveShape(shape, scope.table)
  switch (resolved.kind) {
    case 'string': {
      const isExact = resolved.literals.length > 0 && !resolved.open
      if (!isExact) return `${helper('isString')}(${value}, f, ${key})`
      return `${helper('isLiteral')}(${value}, ${JSON.stringify(resolved.literals)}, f, ${key})`
    }
    case 'number':
      if (resolved.literals.length === 0) return `${helper('isNumber')}(${value}, f, ${key})`
      return `${helper('isLiteral')}(${value}, ${JSON.stringify(resolved.literals)}, f, ${key})`
    case 'boolean':
      if (resolved.literal === null) return `${helper('isBoolean')}(${value}, f, ${key})`
      return `${helper('isLiteral')}(${value}, [${resolved.literal}], f, ${key})`
    case 'null':
      return `${helper('isNull')}(${value}, f, ${key})`
    case 'unknown':
      return 'true'
    case 'never':
      return `${helper('isNever')}(${value}, f, ${key})`
    case 'array':
      return `${helper('isArrayOf')}(${value}, ${writeGuard(resolved.of, scope)}, f, ${key})`
    case 'union':
      return writeUnionCheck(resolved, value, key, scope)
    case 'object':
    case 'reference':
      throw new Error('every object has a name')
  }
}

/** A check as a value, to hand to `isArrayOf` and `isAnyOf`. */
export function writeGuard(shape: Shape, scope: CheckScope): string {
  const named = scope.check(shape)
  if (named !== undefined) return named
  const text = writeCheck(shape, 'v', 'k', scope)
  const helper = /^(is\w+)\(v, f, k\)$/.exec(text)?.[1]
  if (helper !== undefined) return helper
  const type = scope.type(writeType(shape, scope.table, scope.names))
  return `(v: unknown, f: ${scope.helper('type Failure')}, k?: ${scope.helper('type Key')}): v is ${type} => ${text}`
}

function writeUnionCheck(union: UnionShape, value: string, key: string, scope: CheckScope): string {
  const rest = union.of.filter((member) => member.kind !== 'null')
  const [only] = rest
  if (rest.length < union.of.length) {
    const inner =
      rest.length === 1 && only !== undefined
        ? writeCheck(only, value, key, scope)
        : writeUnionCheck({...union, of: rest}, value, key, scope)
    return `(${value} === null || ${inner})`
  }
  const guards = rest.map((member) => writeGuard(member, scope))
  if (union.openBlocks) guards.push(scope.helper('isUnknownBlock'))
  const type = scope.type(writeType(union, scope.table, scope.names))
  return `${scope.helper('isAnyOf')}<${type}>(${value}, [${guards.join(', ')}], f, ${key})`
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

/** The body of an object's check: every field in turn, after `v` proved to be an object. */
export function writeFieldChecks(object: ObjectShape, scope: CheckScope): string {
  const checks = object.fields.map((field) => {
    const key = JSON.stringify(field.name)
    const value = /^[A-Za-z_$][\w$]*$/.test(field.name) ? `v.${field.name}` : `v[${key}]`
    const check = writeCheck(field.shape, value, key, scope)
    return field.optional ? `(${value} === undefined || ${check})` : check
  })
  return checks.filter((check) => check !== 'true').join(' &&\n      ')
}
