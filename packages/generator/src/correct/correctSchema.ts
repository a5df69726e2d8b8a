import type {InlineTypeNode, SchemaType, TypeNode} from 'groq-js'
import {markOrigin} from './markOrigin.ts'
import {isOpenString, openString} from './openString.ts'

/**
 * Mends what the extraction says untruly of stored documents, on a copy:
 * items of an array of references to several types get their `_key` back, and lists of values stay open, so
 * that a value added later is no error. Fields are marked with the type that they come from.
 */
export function correctSchema(schema: SchemaType): SchemaType {
  return structuredClone(schema).map((declaration) => {
    if (declaration.type === 'type') {
      const {name, value} = declaration
      if (value.type === 'object') markOrigin(value.attributes, name)
      return {...declaration, value: correctNode(value)}
    }
    markOrigin(declaration.attributes, declaration.name)
    correctAttributes(declaration.attributes)
    return declaration
  })
}

function correctNode(node: TypeNode): TypeNode {
  switch (node.type) {
    case 'array':
      return {...node, of: correctItems(node.of)}
    case 'object':
      correctAttributes(node.attributes)
      return node.rest === undefined ? node : {...node, rest: correctRest(node.rest)}
    case 'union':
      return {...node, of: openList(node.of.map(correctNode))}
    default:
      return node
  }
}

type Rest = Extract<TypeNode, {type: 'object' | 'unknown' | 'inline'}>

function correctRest(rest: Rest): Rest {
  if (rest.type === 'object') correctAttributes(rest.attributes)
  return rest
}

function correctAttributes(attributes: Record<string, {value: TypeNode}>): void {
  for (const [name, attribute] of Object.entries(attributes)) {
    // `_type` tells the members of a union apart, so its value stays exact.
    if (name !== '_type') attribute.value = correctNode(attribute.value)
  }
}

function correctItems(items: TypeNode): TypeNode {
  if (items.type !== 'union') return withKey(correctNode(items))
  const members = items.of.flatMap((member) => (member.type === 'union' ? member.of : [member]))
  return {type: 'union', of: openList(members.map((member) => withKey(correctNode(member))))}
}

/** References to several types are the only items that the extraction leaves without a `_key`. */
function withKey(member: TypeNode): TypeNode {
  return member.type === 'inline' ? keyed(member) : member
}

function keyed(rest: InlineTypeNode): TypeNode {
  const key = {type: 'objectAttribute' as const, value: {type: 'string' as const}}
  return {type: 'object', attributes: {_key: key}, rest}
}

function openList(members: TypeNode[]): TypeNode[] {
  const isListOfStrings = members.every((member) => member.type === 'string')
  const isListOfNumbers = members.every((member) => member.type === 'number')
  if (isListOfNumbers) return [{type: 'number'}]
  if (isListOfStrings && !members.some(isOpenString)) return [...members, openString()]
  return members
}
