import type {ExprNode} from 'groq-js'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {toDocumentView} from '../documents/toDocumentView.ts'
import {evaluateQuery, type EvaluateContext} from '../groq/evaluateQuery.ts'
import {parseQuery} from '../groq/parseQuery.ts'
import {InvalidListenerError} from './InvalidListenerError.ts'

/** A filter looks at one document, and everybody's writes wait for it: far less than a query may do. */
const maxSteps = 10_000

/** True where the document, as it is or was, is one of those that the listener follows. */
export type DocumentFilter = (document: LakeDocument | null) => boolean

/**
 * The filter of a listener's query, `*[…]`. Projections, orders and slices after it say nothing about which documents to follow and are
 * passed over; a filter sees one document at a time, so it finds nothing behind a reference. Throws `QueryParseError`
 * with the position, `QueryError`, or `InvalidListenerError` for a query of another form.
 */
export function createFilter(
  query: string,
  params: Readonly<Record<string, unknown>>,
  context: () => Omit<EvaluateContext, 'view' | 'releases'>,
): DocumentFilter {
  const tree = toFilterTree(parseQuery(query, params))
  if (!tree) throw new InvalidListenerError("A listener's query must have the form *[<filter>].")
  if (tree.type === 'Everything') return (document) => document !== null

  const evaluate = (document: LakeDocument): boolean => {
    const view = toDocumentView([document])
    const options = {view, releases: () => [], optimizes: false, maxSteps}
    const result = evaluateQuery(tree, {...context(), ...options})
    return Array.isArray(result) && result.length > 0
  }
  // What the lake does not serve shows now, while the listener can be told.
  evaluate({_id: '_', _type: '_', _rev: '', _createdAt: '', _updatedAt: ''})
  return (document) => {
    try {
      return document !== null && evaluate(document)
    } catch {
      // The document is written already; a filter that cannot judge it must not undo that.
      return false
    }
  }
}

/** The outermost node that holds nothing but `*` and filters on it. */
function toFilterTree(node: ExprNode): ExprNode | undefined {
  if (isFilterTree(node)) return node
  return 'base' in node && node.base ? toFilterTree(node.base) : undefined
}

function isFilterTree(node: ExprNode): boolean {
  if (node.type === 'Everything') return true
  return node.type === 'Filter' && isFilterTree(node.base)
}
