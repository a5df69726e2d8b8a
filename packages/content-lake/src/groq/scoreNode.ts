import type {ExprNode} from 'groq-js'
import {isRecord} from '../documents/isRecord.ts'
import {callNode} from './syntax/callNode.ts'

/**
 * `base | score(…)`: every object with the sum of the scores as its `_score`, best first. The score of `match` is how
 * well it matches, of `boost()` that much more, of any other condition 1. Children must be rewritten already.
 */
export function scoreNode(base: ExprNode, conditions: readonly ExprNode[]): ExprNode {
  const score = callNode(sum, [{type: 'AccessAttribute', name: '_score'}, ...conditions])
  const scored: ExprNode = {
    type: 'Object',
    attributes: [
      {type: 'ObjectSplat', value: {type: 'This'}},
      {type: 'ObjectAttributeValue', name: '_score', value: score},
    ],
  }
  // Projected within a map, so that `@` and `^` mean in the conditions what they mean in a filter.
  const expr: ExprNode = {type: 'Projection', base: {type: 'This'}, expr: scored}
  return callNode(sortByScore, [{type: 'Map', base, expr}])
}

/**
 * A condition of `score()` as a number. `rewrite` is applied to what is not a condition itself; `match` tells how well its left side
 * fits its right one.
 */
export function toScore(
  condition: ExprNode,
  rewrite: (node: ExprNode) => ExprNode,
  match: (left: unknown, right: unknown) => number,
): ExprNode {
  const inner = (node: ExprNode): ExprNode => toScore(node, rewrite, match)
  switch (condition.type) {
    case 'Group':
      return inner(condition.base)
    case 'Or':
      return callNode(sum, [inner(condition.left), inner(condition.right)])
    case 'And':
      return callNode(sumOfBoth, [inner(condition.left), inner(condition.right)])
    case 'OpCall':
      if (condition.op !== 'match') break
      return callNode(match, [rewrite(condition.left), rewrite(condition.right)])
    case 'FuncCall': {
      const [boosted, amount] = condition.args
      if (condition.name !== 'boost' || !boosted || !amount) break
      return callNode(boost, [inner(boosted), rewrite(amount)])
    }
  }
  return callNode((value) => (value === true ? 1 : 0), [rewrite(condition)])
}

function sum(...scores: readonly unknown[]): number {
  return scores.reduce<number>((total, score) => total + (typeof score === 'number' ? score : 0), 0)
}

function sumOfBoth(left: unknown, right: unknown): number {
  return left === 0 || right === 0 ? 0 : sum(left, right)
}

function boost(score: unknown, amount: unknown): number {
  return typeof score === 'number' && score > 0 && typeof amount === 'number' ? score + amount : 0
}

function sortByScore(items: unknown): unknown {
  if (!Array.isArray(items)) return null
  return items.filter(isRecord).sort((a, b) => sum(b._score) - sum(a._score))
}
