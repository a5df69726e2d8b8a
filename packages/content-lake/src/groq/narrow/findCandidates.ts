import type {ExprNode} from 'groq-js'
import {moveOut} from '../syntax/moveOut.ts'
import type {Candidates} from './Candidates.ts'

/**
 * What a filter's condition says about ids, types and references; undefined where it may let any document pass.
 * `isHidden` says whether the scope around the filter is hidden.
 */
export function findCandidates(condition: ExprNode, isHidden: boolean): Candidates | undefined {
  switch (condition.type) {
    case 'Group':
      return findCandidates(condition.base, isHidden)
    case 'And': {
      const of = [condition.left, condition.right].flatMap(
        (side) => findCandidates(side, isHidden) ?? [],
      )
      return of.length > 0 ? {kind: 'all', of} : undefined
    }
    case 'Or': {
      const left = findCandidates(condition.left, isHidden)
      const right = left && findCandidates(condition.right, isHidden)
      return left && right && {kind: 'any', of: [left, right]}
    }
    case 'OpCall':
      return fromComparison(condition, isHidden)
    case 'FuncCall': {
      const name = `${condition.namespace}::${condition.name}`
      if (name === 'global::references') return withKeys('reference', condition.args, isHidden)
      if (name === 'sanity::versionOf') return withKeys('version', condition.args, isHidden)
      return undefined
    }
    default:
      return undefined
  }
}

function fromComparison(
  {op, left, right}: Extract<ExprNode, {type: 'OpCall'}>,
  isHidden: boolean,
): Candidates | undefined {
  if (op !== '==' && op !== 'in') return undefined
  const field = toIndexedField(left)
  if (field) return withKeys(field, [right], isHidden)
  const mirrored = op === '==' && toIndexedField(right)
  return mirrored ? withKeys(mirrored, [left], isHidden) : undefined
}

function toIndexedField(node: ExprNode): 'id' | 'type' | undefined {
  if (node.type !== 'AccessAttribute') return undefined
  if (node.base && node.base.type !== 'This') return undefined
  return node.name === '_id' ? 'id' : node.name === '_type' ? 'type' : undefined
}

function withKeys(
  kind: 'id' | 'type' | 'reference' | 'version',
  nodes: readonly ExprNode[],
  isHidden: boolean,
): Candidates | undefined {
  const keys = nodes.flatMap((node) => moveOut(node, isHidden) ?? [])
  return keys.length === nodes.length ? {kind, keys} : undefined
}
