import type {ExprNode} from 'groq-js'
import {QueryError} from '../errors/QueryError.ts'
import {SegmentPath} from './SegmentPath.ts'
import {callNode} from './syntax/callNode.ts'
import {TextQueryValue} from './text/TextQueryValue.ts'

type FuncCallNode = Extract<ExprNode, {type: 'FuncCall'}>

/** Functions that need the hosted product, or that nobody has asked of the embedded lake yet. */
const unserved = new Set([
  'global::anywhere',
  'diff::changedAny',
  'diff::changedOnly',
  'delta::operation',
  'delta::changedAny',
  'delta::changedOnly',
  'documents::get',
  'documents::incomingRefCount',
  'documents::incomingGlobalDocumentReferenceCount',
  'geo::latLng',
  'geo::contains',
  'geo::intersects',
  'geo::distance',
  'media::aspect',
  'text::semanticSimilarity',
  'user::attributes',
])

/**
 * A function call as groq-js can evaluate it: `text::query()`, `releases::all()` and `path()` are ours. Throws `QueryError` for a
 * function that the embedded lake does not serve.
 */
export function rewriteCall(node: FuncCallNode, releases: () => readonly unknown[]): ExprNode {
  const name = `${node.namespace}::${node.name}`
  if (unserved.has(name)) {
    throw new QueryError(`The embedded Content Lake does not serve ${name}(). Leave it out.`)
  }
  if (name === 'releases::all') return callNode(releases, [])
  if (name === 'global::path') return callNode(toPath, node.args)
  if (name === 'text::query') return callNode(toTextQuery, node.args)
  return node
}

function toTextQuery(text: unknown): TextQueryValue | null {
  return typeof text === 'string' ? new TextQueryValue(text) : null
}

function toPath(pattern: unknown): SegmentPath | null {
  return typeof pattern === 'string' ? new SegmentPath(pattern) : null
}
