import {evaluateSync, parse, type ExprNode} from 'groq-js'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {QueryParseError} from '../errors/QueryParseError.ts'
import {InvalidListenerError} from './InvalidListenerError.ts'

/** True where the document, as it is or was, is one of those that the listener follows. */
export type DocumentFilter = (document: LakeDocument | null) => boolean

/**
 * The filter of a listener's query, `*[…]`. Projections, orders and slices after it say nothing about which documents to follow and are
 * passed over; a filter sees one document at a time, so it finds nothing behind a reference. Throws `QueryParseError`
 * with the position, or `InvalidListenerError` for a query of another form.
 */
export function createFilter(
  query: string,
  options: {readonly params: Readonly<Record<string, unknown>>; readonly identity: string},
): DocumentFilter {
  const evaluateOptions = {params: {...options.params}, identity: options.identity}
  const tree = toFilterTree(parseQuery(query, evaluateOptions.params))
  if (!tree) throw new InvalidListenerError("A listener's query must have the form *[<filter>].")
  if (tree.type === 'Everything') return (document) => document !== null

  return (document) => {
    if (!document) return false
    const matches: unknown = evaluateSync(tree, {...evaluateOptions, dataset: [document]}).data
    return Array.isArray(matches) && matches.length > 0
  }
}

function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, {params})
  } catch (cause) {
    const position =
      cause instanceof Error && 'position' in cause && typeof cause.position === 'number'
        ? cause.position
        : 0
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new QueryParseError(query, position, reason, {cause})
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
