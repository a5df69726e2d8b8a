import type {ExprNode} from 'groq-js'
import type {Budget} from './createBudget.ts'
import {measureValue} from './measureValue.ts'
import {callNode} from './syntax/callNode.ts'

type FuncCallNode = Extract<ExprNode, {type: 'FuncCall'}>

/** What reads all of a list or a text that it is given. */
const readers = new Set(['global::count', 'global::length', 'global::lower', 'global::upper'])
const readingNamespaces = new Set(['array', 'math', 'string'])

/**
 * A node that pays for the lists and texts that it copies or reads through, before it does: a list that is doubled thirty times
 * would fill the memory with few steps else. Its children must be rewritten already.
 */
export function chargeWork(
  node: ExprNode,
  budget: Budget,
  sizes: WeakMap<object, number>,
): ExprNode {
  const copied = charged((value) => budget.spend(toLength(value) / 2))
  const read = charged((value) => budget.spend(toLength(value) / 10))
  const deep = charged((value) => budget.spend(measureValue(value, sizes) / 100))
  switch (node.type) {
    case 'Array': {
      const elements = node.elements.map((element) =>
        element.isSplat ? {...element, value: copied(element.value)} : element,
      )
      return {...node, elements}
    }
    case 'FlatMap':
      return {...node, expr: copied(node.expr)}
    case 'Slice':
      return copied(node)
    case 'OpCall':
      if (node.op === '+') return {...node, left: copied(node.left), right: copied(node.right)}
      return node.op === 'in' ? {...node, right: read(node.right)} : node
    case 'FuncCall': {
      const name = `${node.namespace}::${node.name}`
      if (name === 'string::split') {
        return {
          ...node,
          args: node.args.map(charged((value) => budget.spend(toCharacters(value) / 2))),
        }
      }
      if (name === 'pt::text') return {...node, args: node.args.map(deep)}
      if (name === 'global::references') return withThis(node, deep)
      const reads = readers.has(name) || readingNamespaces.has(node.namespace)
      return reads ? {...node, args: node.args.map(read)} : node
    }
    default:
      return node
  }
}

/** Charges a call for `@`, which it looks through although it is none of its arguments. */
function withThis(node: FuncCallNode, charge: (node: ExprNode) => ExprNode): ExprNode {
  const self = charge({type: 'This'})
  return {...node, args: node.args.map((argument) => callNode((value) => value, [argument, self]))}
}

function charged(charge: (value: unknown) => void): (node: ExprNode) => ExprNode {
  return (node) =>
    callNode(
      (value) => {
        charge(value)
        return value
      },
      [node],
    )
}

/** In items; text is copied and read many characters at a time. */
function toLength(value: unknown): number {
  return Array.isArray(value) ? value.length : toCharacters(value) / 32
}

function toCharacters(value: unknown): number {
  return typeof value === 'string' ? value.length : 0
}
