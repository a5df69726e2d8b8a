import type {ExprNode} from 'groq-js'
import type {Budget} from './createBudget.ts'
import {isRecord} from '../documents/isRecord.ts'
import {chargeWork} from './chargeWork.ts'
import {measureValue} from './measureValue.ts'
import {rewriteCall} from './rewriteCall.ts'
import {scoreNode, toScore} from './scoreNode.ts'
import {callNode} from './syntax/callNode.ts'
import {countedNode} from './syntax/countedNode.ts'
import {isClosed} from './syntax/isClosed.ts'
import {lazyNode} from './syntax/lazyNode.ts'
import {mapChildren} from './syntax/mapChildren.ts'
import {matchValue} from './text/matchValue.ts'
import {TextQueryValue} from './text/TextQueryValue.ts'

/** What a rewritten query leans on. */
export interface RewriteContext {
  readonly budget: Budget
  /** The documents of all releases. */
  readonly releases: () => readonly unknown[]
  /** The document that a reference with this id leads to. */
  readonly document: (id: string) => unknown
  /** Evaluates a rewritten piece that refers to nothing outside itself. */
  readonly evaluate: (node: ExprNode) => unknown
  /** Whether a piece that depends on nothing around it is evaluated once. The tests compare. */
  readonly evaluatesOnce: boolean
}

/**
 * The same query in what groq-js can evaluate: with the functions that it lacks, with its work counted, and with each
 * piece that is repeated for nothing (a subquery that depends on nothing around it) evaluated once.
 */
export function rewriteQuery(tree: ExprNode, context: RewriteContext): ExprNode {
  const {budget, releases, document, evaluate, evaluatesOnce} = context
  // A value that stands in many places is measured once.
  const sizes = new WeakMap<object, number>()
  const score = (left: unknown, right: unknown): number => {
    // Plain `match` compares every word with every pattern.
    const patterns = right instanceof TextQueryValue ? 1 : measureValue(right, sizes)
    budget.spend((measureValue(left, sizes) * patterns) / 100)
    return matchValue(left, right)
  }
  const dereference = (reference: unknown): unknown =>
    isRecord(reference) && typeof reference._ref === 'string' ? document(reference._ref) : null
  const count = (node: ExprNode): ExprNode => countWork(node, () => budget.spend(1))

  function rewrite(node: ExprNode, isRepeated: boolean): ExprNode {
    if (evaluatesOnce && isRepeated && isWork(node) && isClosed(node)) {
      const once = rewrite(node, false)
      return lazyNode(
        () => evaluate(once),
        (value) => budget.spend(measureValue(value, sizes) / 100),
      )
    }
    const inItem = (child: ExprNode): ExprNode => rewrite(child, true)
    if (node.type === 'PipeFuncCall' && node.name === 'score') {
      const conditions = node.args.map((condition) => count(toScore(condition, inItem, score)))
      return scoreNode(rewrite(node.base, isRepeated), conditions)
    }
    const rewritten = mapChildren(node, (child, scope) => {
      if (scope === 'same') return rewrite(child, isRepeated)
      // A projection of one object runs as often as the object is there; all else runs for each of several items.
      return count(rewrite(child, isRepeated || node.type !== 'Projection'))
    })
    if (rewritten.type === 'OpCall' && rewritten.op === 'match') {
      const matches = (left: unknown, right: unknown): boolean => score(left, right) > 0
      return callNode(matches, [rewritten.left, rewritten.right])
    }
    // groq-js takes a document with a field named "then" for a promise.
    if (rewritten.type === 'Deref') return callNode(dereference, [rewritten.base])
    const paid = chargeWork(rewritten, budget, sizes)
    return paid.type === 'FuncCall' ? rewriteCall(paid, releases) : paid
  }
  return rewrite(tree, false)
}

/** An order's direction stays outermost: groq-js looks for it there. */
function countWork(node: ExprNode, onEvaluate: () => void): ExprNode {
  return node.type === 'Asc' || node.type === 'Desc'
    ? {...node, base: countedNode(node.base, onEvaluate)}
    : countedNode(node, onEvaluate)
}

/** True for what is worth keeping the result of. */
function isWork(node: ExprNode): boolean {
  switch (node.type) {
    case 'Asc':
    case 'Desc':
      return false
    case 'Deref':
    case 'Filter':
    case 'FlatMap':
    case 'FuncCall':
    case 'Map':
    case 'PipeFuncCall':
      return true
  }
  let found = false
  mapChildren(node, (child) => {
    found ||= isWork(child)
    return child
  })
  return found
}
