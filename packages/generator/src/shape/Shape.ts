/**
 * The one type tree from which types, checks and zod schemas are written. It is plain data without noise:
 * unions are flat, a literal beside its own kind is folded, and schema types stay references.
 */
export type Shape =
  | StringShape
  | NumberShape
  | BooleanShape
  | {readonly kind: 'null'}
  | {readonly kind: 'unknown'}
  | {readonly kind: 'never'}
  | ArrayShape
  | ObjectShape
  | ReferenceShape
  | UnionShape

/** A string; with literals only those, and any other one too where the list is open. */
export interface StringShape {
  readonly kind: 'string'
  readonly literals: readonly string[]
  /** True where any string is right, though the literals are the known ones. */
  readonly open: boolean
}

/** A number; with literals only those. */
export interface NumberShape {
  readonly kind: 'number'
  readonly literals: readonly number[]
}

/** True or false; with a literal only that one. */
export interface BooleanShape {
  readonly kind: 'boolean'
  readonly literal: boolean | null
}

export interface ArrayShape {
  readonly kind: 'array'
  readonly of: Shape
}

/** An object; further keys than its fields are passed over. */
export interface ObjectShape {
  readonly kind: 'object'
  /** The schema type that most of its fields come from, to name it after; null where there is none. */
  readonly origin: string | null
  readonly fields: readonly FieldShape[]
}

export interface FieldShape {
  readonly name: string
  readonly shape: Shape
  /** True where the key itself may be absent. */
  readonly optional: boolean
}

/** A shape that stands in the table of its `ShapeTree` under an id; it may contain itself. */
export interface ReferenceShape {
  readonly kind: 'reference'
  readonly id: string
}

/** Two or more members, none of them a union. */
export interface UnionShape {
  readonly kind: 'union'
  readonly of: readonly Shape[]
  /** True for array items that a later schema may add block types to. */
  readonly openBlocks: boolean
}
