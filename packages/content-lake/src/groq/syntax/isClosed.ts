import type {ExprNode} from 'groq-js'
import {mapChildren, type ChildScope} from './mapChildren.ts'

/** What a piece of a query may refer to without looking outside itself. */
export interface LocalScope {
  /** Whether `@` is its own. */
  readonly hasThis: boolean
  /** How many steps of `^` stay inside. */
  readonly parents: number
  readonly isHidden: boolean
}

/** Nothing is its own: what is closed here means the same wherever it stands. */
const outermost: LocalScope = {hasThis: false, parents: 0, isHidden: false}

/** True where a piece of a query refers to nothing outside itself but the dataset. */
export function isClosed(node: ExprNode, local: LocalScope = outermost): boolean {
  if (node.type === 'This') return local.hasThis
  if (node.type === 'AccessAttribute' && !node.base) return local.hasThis
  if (node.type === 'Parent') return local.hasThis && node.n <= local.parents
  // Tuples and selectors stand in no piece that could be moved.
  if (node.type === 'Tuple' || node.type === 'Context') return false
  if (node.type === 'SelectorFuncCall' || node.type === 'SelectorNested') return false
  // Some functions look at `@` without saying so.
  if (node.type === 'FuncCall' && readsThis(node.namespace, node.name) && !local.hasThis) {
    return false
  }
  let closed = true
  mapChildren(node, (child, scope) => {
    closed &&= isClosed(child, toLocalScope(local, scope))
    return child
  })
  return closed
}

function toLocalScope(local: LocalScope, scope: ChildScope): LocalScope {
  if (scope === 'same') return local
  const parents = !local.hasThis ? 0 : local.isHidden ? local.parents : local.parents + 1
  return {hasThis: true, parents, isHidden: scope === 'hidden'}
}

function readsThis(namespace: string, name: string): boolean {
  if (namespace === 'global') return name === 'references'
  if (namespace === 'sanity') return name === 'versionOf' || name === 'partOfRelease'
  return namespace === 'delta' || namespace === 'diff' || namespace === 'documents'
}
