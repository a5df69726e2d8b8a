import type {ExprNode} from 'groq-js'

/**
 * A node that evaluates its arguments and hands them to a function of ours; what that returns is the node's value.
 *
 * groq-js has no way to add functions. It evaluates `left + right`, where both are arrays, as `left.concat(right)`: so
 * the left is an array with a `concat` of its own, and the right the list of the arguments. `callNode.test.ts` holds
 * groq-js to that.
 */
export function callNode(
  call: (...values: readonly unknown[]) => unknown,
  values: readonly ExprNode[],
): ExprNode {
  const callee = Object.assign([], {concat: (given: readonly unknown[]) => call(...given)})
  return {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: callee},
    right: {
      type: 'Array',
      elements: values.map((value) => ({type: 'ArrayElement', value, isSplat: false})),
    },
  }
}
