import type {LakeDocument} from '../documents/LakeDocument.ts'
import {toDocumentView} from '../documents/toDocumentView.ts'
import {evaluateQuery} from './evaluateQuery.ts'
import {parseQuery} from './parseQuery.ts'

/** The time of every query and document in these tests. */
export const time = '2026-01-02T03:04:05.678Z'

/** A document for a test. */
export function toDocument(fields: {
  _id: string
  _type: string
  [name: string]: unknown
}): LakeDocument {
  return {_rev: 'r', _createdAt: time, _updatedAt: time, ...fields}
}

/** The result of a query over documents. */
export function ask(
  documents: readonly LakeDocument[],
  query: string,
  params: Record<string, unknown> = {},
  options: {readonly optimizes?: boolean; readonly maxSteps?: number} = {},
): unknown {
  const view = toDocumentView(documents)
  return evaluateQuery(parseQuery(query, params), {
    view,
    releases: () => view.ofType('system.release'),
    identity: 'reader',
    now: new Date(time),
    projectId: 'local',
    dataset: 'production',
    ...options,
  })
}
