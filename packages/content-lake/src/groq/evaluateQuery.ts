import {evaluateSync, toJS, type AnyStaticValue, type ExprNode} from 'groq-js'
import type {DocumentView} from '../documents/DocumentView.ts'
import {QueryError} from '../errors/QueryError.ts'
import type {OnLookup} from '../syncTags/Lookup.ts'
import {createBudget, defaultMaxSteps} from './createBudget.ts'
import {measureValue} from './measureValue.ts'
import {narrowQuery} from './narrow/narrowQuery.ts'
import {rewriteQuery} from './rewriteQuery.ts'

/** What a query is evaluated over and by whom. */
export interface EvaluateContext {
  /** The documents of `*` and of `->`. */
  readonly view: DocumentView
  /** The documents of `releases::all()`: those of type `system.release` that are neither draft nor version. */
  readonly releases: () => readonly unknown[]
  readonly identity: string
  readonly now: Date
  readonly projectId: string
  readonly dataset: string
  readonly maxSteps?: number
  /** False evaluates the query as it stands: every `*` reads every document. The tests compare. */
  readonly optimizes?: boolean
  /** Hears of all that the result depends on in the view and the releases. */
  readonly onLookup?: OnLookup
}

/** A result beyond this size would take longer to write out than anybody waits; see `measureValue`. */
const maxSize = 10_000_000

/**
 * Evaluates a query that `parseQuery` made, at once: no write comes in between. Throws `QueryError` where it needs too
 * much work or a function that the lake lacks.
 */
export function evaluateQuery(tree: ExprNode, context: EvaluateContext): unknown {
  const {view, releases, identity, now, projectId, dataset} = context
  const {maxSteps = defaultMaxSteps, optimizes = true, onLookup = () => undefined} = context
  const narrow = (): ExprNode => {
    if (optimizes) return narrowQuery(tree, view, onLookup)
    onLookup({kind: 'all'})
    return tree
  }
  const evaluate = (node: ExprNode): AnyStaticValue =>
    evaluateSync(node, {
      dataset: view.all,
      identity,
      timestamp: now,
      sanity: {projectId, dataset},
    })

  try {
    const rewritten = rewriteQuery(narrow(), {
      budget: createBudget(maxSteps),
      releases: () => {
        onLookup({kind: 'type', type: 'system.release'})
        return releases()
      },
      document: (id) => {
        const document = view.get(id)
        onLookup({kind: 'document', id, type: document?._type})
        return document
      },
      evaluate: (node) => evaluate(node).data,
      evaluatesOnce: optimizes,
    })
    const result = evaluate(rewritten)
    if (measureValue(result.data) > maxSize) {
      throw new QueryError('The result is too large. Ask for fewer documents or fewer fields.')
    }
    return toJS(result)
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new QueryError('The query nests too deeply. Ask in parts.', {cause})
    }
    if (cause instanceof TypeError && cause.message.includes('hasOwnProperty')) {
      throw new QueryError('An object in the query has a field with a reserved name.', {cause})
    }
    throw cause
  }
}
