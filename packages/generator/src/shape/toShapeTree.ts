import type {InlineTypeNode, ObjectTypeNode, SchemaType, StringTypeNode, TypeNode} from 'groq-js'
import {findOrigin} from '../correct/markOrigin.ts'
import {findChoice} from '../correct/openChoice.ts'
import {isOpenString} from '../correct/openString.ts'
import {foldUnion} from './foldUnion.ts'
import type {FieldShape, Shape} from './Shape.ts'
import {toTypeName} from './ShapeTree.ts'
import type {ShapeTree} from './ShapeTree.ts'

/**
 * Turns an evaluated type tree into a shape tree. Schema types stay references, so that a type may contain
 * itself; a schema type that an array holds is merged with its `_key` under an id of its own.
 */
export function toShapeTree(node: TypeNode, schema: SchemaType): ShapeTree {
  const table = new Map<string, Shape>()
  const declarations = new Map(
    schema.flatMap((declaration) =>
      declaration.type === 'type' ? [[declaration.name, declaration.value] as const] : [],
    ),
  )
  return {root: toShape(node), table}

  function toShape(current: TypeNode): Shape {
    switch (current.type) {
      case 'string':
        return toStringShape(current)
      case 'number':
        return {kind: 'number', literals: listOf(current.value)}
      case 'boolean':
        return {kind: 'boolean', literal: current.value ?? null}
      case 'null':
      case 'unknown':
        return {kind: current.type}
      case 'array':
        return {kind: 'array', of: toItems(toShape(current.of))}
      case 'union':
        return foldUnion(current.of.map(toShape))
      case 'inline':
        return toReference(current.name, current)
      case 'object':
        return toObject(current)
    }
  }

  function toReference(
    id: string,
    inline: InlineTypeNode,
    extra: readonly FieldShape[] = [],
  ): Shape {
    if (!table.has(id)) {
      const value = declarations.get(inline.name)
      if (value === undefined) return {kind: 'unknown'}
      // Scalars gain nothing from a name, and unions fold better without one.
      if (value.type !== 'object' && value.type !== 'array') return toShape(value)
      // A type that contains itself meets this on the way: enough to tell it from other blocks.
      table.set(id, {kind: 'object', origin: null, fields: [...toTypeField(value), ...extra]})
      const shape = toShape(value)
      const isObject = shape.kind === 'object'
      table.set(id, isObject ? {...shape, fields: mergeFields(shape.fields, extra)} : shape)
    }
    return {kind: 'reference', id}
  }

  function toObject(object: ObjectTypeNode): Shape {
    const fields = Object.entries(object.attributes).map(([name, attribute]) => {
      const shape = openTargets(openAnnotations(name, toShape(attribute.value)))
      if (attribute.optional !== true) return {name, shape, optional: false}
      // A field may be stored as null as well as left out, and a spread hands on what is stored.
      return {name, shape: foldUnion([shape, {kind: 'null'}]), optional: true}
    })
    const {rest} = object
    if (rest?.type === 'inline') {
      const id = `${rest.name}[${fields.map((field) => field.name).join()}]`
      return toReference(id, rest, fields)
    }
    const origin = toOrigin(object)
    if (rest?.type !== 'object') return {kind: 'object', origin, fields}
    const restShape = toObject(rest)
    const restFields = restShape.kind === 'object' ? restShape.fields : []
    return {kind: 'object', origin, fields: mergeFields(fields, restFields)}
  }

  function openAnnotations(name: string, shape: Shape): Shape {
    if (name !== 'markDefs' || shape.kind !== 'array') return shape
    const members = shape.of.kind === 'union' ? shape.of.of : [shape.of]
    return {kind: 'array', of: {kind: 'union', of: members, openBlocks: true}}
  }

  function toItems(items: Shape): Shape {
    if (items.kind === 'union') return {...items, openBlocks: items.of.every(isBlock)}
    const isText = isBlock(items) && portableTextTypes.has(typeNameOf(items) ?? '')
    return isText ? {kind: 'union', of: [items], openBlocks: true} : items
  }

  function isBlock(shape: Shape): boolean {
    const resolved = shape.kind === 'reference' ? table.get(shape.id) : shape
    if (resolved?.kind !== 'object') return false
    return typeNameOf(shape) !== null && resolved.fields.some((field) => field.name === '_key')
  }

  function typeNameOf(shape: Shape): string | null {
    const resolved = shape.kind === 'reference' ? table.get(shape.id) : shape
    return resolved?.kind === 'object' ? toTypeName(resolved) : null
  }
}

function toStringShape(node: StringTypeNode): Shape {
  if (isOpenString(node)) return {kind: 'string', literals: [], open: true}
  const choice = findChoice(node.value)
  return {kind: 'string', literals: listOf(choice ?? node.value), open: choice !== undefined}
}

/**
 * What a reference or a subquery leads to may be of a type that a later schema adds, so the `_type` of documents of
 * several types stays open. At the root of a result the query itself names the types.
 */
function openTargets(shape: Shape): Shape {
  if (shape.kind === 'array') return {...shape, of: openTargets(shape.of)}
  if (shape.kind === 'union') return {...shape, of: shape.of.map(openTargets)}
  if (shape.kind !== 'object') return shape
  const fields = shape.fields.map((field) =>
    field.name === '_type' && field.shape.kind === 'string' && field.shape.literals.length > 1
      ? {...field, shape: {...field.shape, open: true}}
      : field,
  )
  return {...shape, fields}
}

// These hold text of readers, to which later schemas may add blocks and inline objects of their own.
const portableTextTypes: ReadonlySet<string> = new Set(['block', 'span'])

function toOrigin(object: ObjectTypeNode): string | null {
  const counts = new Map<string, number>()
  const named = Object.entries(object.attributes).filter(([name]) => !name.startsWith('_'))
  for (const [name, {value}] of named) {
    const origin = findOrigin(name, value)
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (most === undefined) return null
  const [origin, count] = most
  // One field among several made-up ones does not say what an object is.
  return count > 1 || named.length <= 2 ? origin : null
}

function toTypeField(node: TypeNode): FieldShape[] {
  const type = node.type === 'object' ? node.attributes['_type']?.value : undefined
  if (type?.type !== 'string') return []
  const shape = {kind: 'string' as const, literals: listOf(type.value), open: false}
  return [{name: '_type', shape, optional: false}]
}

function mergeFields(own: readonly FieldShape[], extra: readonly FieldShape[]): FieldShape[] {
  const names = new Set(own.map((field) => field.name))
  return [...own, ...extra.filter((field) => !names.has(field.name))]
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}
