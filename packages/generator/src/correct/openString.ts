import type {StringTypeNode, TypeNode} from 'groq-js'

interface OpenStringTypeNode extends StringTypeNode {
  readonly open: true
}

/** A string node that says "or any other string"; it comes through an evaluation like any string. */
export function openString(): OpenStringTypeNode {
  return {type: 'string', open: true}
}

/** True for the node that keeps a list of values open. */
export function isOpenString(node: TypeNode): node is OpenStringTypeNode {
  return node.type === 'string' && 'open' in node
}
