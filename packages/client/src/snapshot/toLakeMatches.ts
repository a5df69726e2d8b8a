import type {ExprNode} from 'groq-js'
import {isRecord, isString} from '../check/index.ts'

/**
 * The same query, in which `match` is a Content Lake's: quotation marks and dashes of every kind stand between words, and a match of
 * `score()` counts only where every word matches. groq-js knows fewer of them, and counts the words that do.
 */
export function toLakeMatches(tree: ExprNode): ExprNode {
  // why: each node is replaced by one of its kind.
  return replace(tree) as ExprNode
}

function replace(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(replace)
  if (!isRecord(value) || value['type'] === 'Value') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, replace(inner)])
  // why: a node has the same fields as before.
  const node = Object.fromEntries(entries) as ExprNode
  if (node.type === 'OpCall' && node.op === 'match') {
    return {...node, left: toSpaced(node.left), right: toSpaced(node.right)}
  }
  const isScore = node.type === 'PipeFuncCall' && node.name === 'score'
  return isScore ? {...node, args: node.args.map(toCondition)} : node
}

/** A condition of `score()` with nothing to look for where not all is found. */
function toCondition(node: ExprNode): ExprNode {
  switch (node.type) {
    case 'Group':
      return toCondition(node.base)
    case 'And':
    case 'Or':
      return {...node, left: toCondition(node.left), right: toCondition(node.right)}
    case 'FuncCall':
      return node.name === 'boost' ? {...node, args: node.args.map(toCondition)} : node
    case 'OpCall': {
      if (node.op !== 'match') return node
      const alternative = {type: 'SelectAlternative', condition: node, value: node.right} as const
      return {...node, right: {type: 'Select', alternatives: [alternative]}}
    }
    default:
      return node
  }
}

const signs = /[“”„‘«»–—…¿¡]/g

/**
 * A text, or a list of them, with spaces for signs. groq-js has no way to add functions; it evaluates `left + right`, where both
 * are lists, as `left.concat(right)`.
 */
function toSpaced(texts: ExprNode): ExprNode {
  const concat = ([given]: readonly unknown[]) =>
    Array.isArray(given) ? given.map(toSpacedText) : toSpacedText(given)
  return {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: Object.assign([], {concat})},
    right: {type: 'Array', elements: [{type: 'ArrayElement', value: texts, isSplat: false}]},
  }
}

const toSpacedText = (text: unknown) => (isString(text) ? text.replace(signs, ' ') : text)
