import type {FieldShape, ObjectShape, Shape, StringShape} from './Shape.ts'

/**
 * Joins the members of a union and folds its noise: nested unions are opened, equal members are one,
 * `string | "x"` is a string, `boolean | false` a boolean, and what is beside an unknown is unknown.
 */
export function foldUnion(members: readonly Shape[]): Shape {
  const flat = members.flatMap((member) => (member.kind === 'union' ? member.of : [member]))
  if (flat.some((member) => member.kind === 'unknown')) return {kind: 'unknown'}
  const folded = [
    ...foldStrings(flat),
    ...foldNumbers(flat),
    ...foldBooleans(flat),
    ...foldStructures(flat),
    ...flat.filter((member) => member.kind === 'null').slice(0, 1),
  ]
  const [only] = folded
  if (only === undefined) return {kind: 'never'}
  return folded.length === 1 ? only : {kind: 'union', of: folded, openBlocks: isOpen(members)}
}

function isOpen(members: readonly Shape[]): boolean {
  return members.some((member) => member.kind === 'union' && member.openBlocks)
}

function foldStrings(members: readonly Shape[]): StringShape[] {
  const strings = members.filter((member) => member.kind === 'string')
  if (strings.length === 0) return []
  const open = strings.some((member) => member.open)
  const isAny = strings.some((member) => member.literals.length === 0 && !member.open)
  if (isAny) return [{kind: 'string', literals: [], open: false}]
  return [{kind: 'string', literals: unique(strings.flatMap((member) => member.literals)), open}]
}

function foldNumbers(members: readonly Shape[]): Shape[] {
  const numbers = members.filter((member) => member.kind === 'number')
  if (numbers.length === 0) return []
  const isAny = numbers.some((member) => member.literals.length === 0)
  const literals = isAny ? [] : unique(numbers.flatMap((member) => member.literals))
  return [{kind: 'number', literals}]
}

function foldBooleans(members: readonly Shape[]): Shape[] {
  const literals = unique(
    members.flatMap((member) => (member.kind === 'boolean' ? [member.literal] : [])),
  )
  if (literals.length === 0) return []
  return [{kind: 'boolean', literal: literals.length === 1 ? (literals[0] ?? null) : null}]
}

function foldStructures(members: readonly Shape[]): Shape[] {
  const folded = new Map<string, Shape>()
  // An array of nothing, the `[]` in `coalesce(…, [])`, is one of every other array's values.
  const arrays = members.filter((member) => member.kind === 'array')
  const isEmpty = (member: Shape) => member.kind === 'array' && member.of.kind === 'never'
  const hasItems = arrays.some((member) => !isEmpty(member))
  for (const member of members) {
    if (hasItems && isEmpty(member)) continue
    if (member.kind === 'object') {
      const key = toAlikeKey(member)
      const alike = folded.get(key)
      folded.set(key, alike?.kind === 'object' ? mergeAlike(alike, member) : member)
    } else if (member.kind === 'array' || member.kind === 'reference') {
      folded.set(JSON.stringify(member), member)
    }
  }
  return [...folded.values()]
}

/**
 * Documents of several types with the same fields are one object whose `_type` has several values; so are those of
 * which some say only true, or only false, where others say both. Blocks, which have a `_key`, stay apart,
 * since a block is told by its `_type`.
 */
function toAlikeKey(object: ObjectShape): string {
  if (object.fields.some((field) => field.name === '_key')) return JSON.stringify(object)
  return JSON.stringify(object.fields.map((field) => ({...field, shape: withoutLiterals(field)})))
}

function withoutLiterals({name, shape}: FieldShape): Shape {
  if (shape.kind === 'boolean') return {...shape, literal: null}
  return isTypeLiteral({name, shape}) ? {kind: 'string', literals: [], open: false} : shape
}

function isTypeLiteral({name, shape}: Pick<FieldShape, 'name' | 'shape'>): boolean {
  return name === '_type' && shape.kind === 'string' && !shape.open
}

function mergeAlike(first: ObjectShape, second: ObjectShape): ObjectShape {
  return {
    kind: 'object',
    origin: first.origin === second.origin ? first.origin : null,
    fields: first.fields.map((field, index) => {
      const other = second.fields[index]
      return other === undefined ? field : {...field, shape: foldUnion([field.shape, other.shape])}
    }),
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
