import type {ExprNode, GroupNode} from 'groq-js'
import {QueryError} from '../errors/QueryError.ts'
import {findAssuredTargets, findFilteredTargets, toTargetKey} from './findAssuredTargets.ts'
import type {AssuredTargets} from './findAssuredTargets.ts'
import {openChoice} from './openChoice.ts'
import {isSyntaxRecord} from './SyntaxRecord.ts'
import type {SyntaxRecord} from './SyntaxRecord.ts'

/**
 * Rewrites a freshly parsed query so that its evaluated type tells what can be null at run time: a
 * dereference, unless `defined(@->)` before it assures the target; a `select()` that no condition meets;
 * and `pt::text()` of an absent text. Choices between texts are marked as open. The rewritten query serves for
 * evaluating types only.
 * Throws a `QueryError` for `[...a, ...b]`, whose items are typed as never there when `a` may be absent.
 */
export function correctQuery(name: string, query: ExprNode): ExprNode {
  const root: GroupNode = {type: 'Group', base: query}
  // The group gives the outermost node a place to be replaced in, like every other node.
  if (isSyntaxRecord(root)) correctChildren(name, root, new Set())
  return root
}

function correctChildren(query: string, node: SyntaxRecord, assured: AssuredTargets): void {
  const inner = findInnerTargets(node, assured)
  for (const [key, child] of Object.entries(node)) {
    node[key] = correctChild(query, child, isInner(node.type, key) ? inner : assured)
  }
}

function correctChild(query: string, child: unknown, assured: AssuredTargets): unknown {
  if (Array.isArray(child)) return child.map((item) => correctChild(query, item, assured))
  if (!isSyntaxRecord(child) || child.type === 'Value') return child
  const isAssured = child.type === 'Deref' && assured.has(toTargetKey(child['base']))
  correctChildren(query, child, assured)
  if (child.type === 'Deref' && !isAssured) return orNull(child)
  if (child.type === 'FuncCall' && child['namespace'] === 'pt') return orNull(child)
  if (child.type === 'Select') {
    openChoice(child)
    child['fallback'] ??= {type: 'Value', value: null}
  }
  if (child.type === 'ArrayElement' && child['isSplat'] === true) {
    throw new QueryError(query, 'arrays cannot be spread into an array; project them one by one.')
  }
  return child
}

/** True for the part of a node that is evaluated for each item, or only where a condition holds. */
function isInner(type: string, key: string): boolean {
  return key === 'expr' || key === 'value' || (key === 'args' && type === 'PipeFuncCall')
}

function findInnerTargets(node: SyntaxRecord, assured: AssuredTargets): AssuredTargets {
  switch (node.type) {
    case 'FlatMap':
    case 'Map':
      return findFilteredTargets(node['base'])
    case 'Projection': {
      const isSameItem = isSyntaxRecord(node['base']) && node['base'].type === 'This'
      return isSameItem ? assured : findFilteredTargets(node['base'])
    }
    case 'ObjectConditionalSplat':
    case 'SelectAlternative':
      return new Set([...assured, ...findAssuredTargets(node['condition'])])
    case 'Filter':
    case 'PipeFuncCall':
      return new Set()
    default:
      return assured
  }
}

/** `[x][0]`, which the evaluator types as `x` or null, in any scope. */
function orNull(node: SyntaxRecord): SyntaxRecord {
  const element = {type: 'ArrayElement', value: node, isSplat: false}
  return {type: 'AccessElement', base: {type: 'Array', elements: [element]}, index: 0}
}
