import {evaluateSync, toJS, type ExprNode} from 'groq-js'
import type {DocumentView} from '../documents/DocumentView.ts'

export interface EvaluateContext {
  readonly view: DocumentView
  readonly params: Readonly<Record<string, unknown>>
  readonly identity: string
  readonly now: Date
  readonly dataset: string
  readonly projectId: string
}

/** thin */
export function evaluateQuery(tree: ExprNode, context: EvaluateContext): unknown {
  const {view, params, identity, now, dataset, projectId} = context
  return toJS(
    evaluateSync(tree, {
      dataset: view.all,
      params,
      identity,
      timestamp: now,
      sanity: {dataset, projectId},
      dereference: ({_ref}) => view.get(_ref),
    }),
  )
}
