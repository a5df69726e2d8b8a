import type {ExprNode} from 'groq-js'

/** The same expression, which says so each time it is evaluated: a `select()` without a condition. */
export function countedNode(node: ExprNode, onEvaluate: () => void): ExprNode {
  return {
    type: 'Select',
    get alternatives() {
      onEvaluate()
      return []
    },
    fallback: node,
  }
}
