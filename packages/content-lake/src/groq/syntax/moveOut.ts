import type {ExprNode} from 'groq-js'
import {isClosed} from './isClosed.ts'
import {mapChildren} from './mapChildren.ts'

/**
 * An expression of a filter, rewritten to mean the same where the filter itself stands; undefined where it depends on
 * the filtered item. `isHidden` says whether the scope around the filter is hidden.
 */
export function moveOut(node: ExprNode, isHidden: boolean): ExprNode | undefined {
  if (isClosed(node)) return node
  if (node.type === 'Parent') {
    if (isHidden) return node
    return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}
  }
  if (!isMovable(node)) return undefined
  let isMoved = true
  const moved = mapChildren(node, (child, scope) => {
    if (scope !== 'same') {
      isMoved &&= isClosed(child, {hasThis: true, parents: 0, isHidden: scope === 'hidden'})
      return child
    }
    const inner = moveOut(child, isHidden)
    if (!inner) isMoved = false
    return inner ?? child
  })
  return isMoved ? moved : undefined
}

/** Only what reads its value through children that say where they read. */
function isMovable(node: ExprNode): boolean {
  switch (node.type) {
    case 'AccessAttribute':
      return node.base !== undefined
    case 'AccessElement':
    case 'Array':
    case 'ArrayCoerce':
    case 'Deref':
    case 'FlatMap':
    case 'Group':
    case 'Map':
    case 'OpCall':
    case 'Projection':
      return true
    case 'FuncCall':
      return node.namespace === 'string' || node.namespace === 'array' || node.name === 'coalesce'
    default:
      return false
  }
}
