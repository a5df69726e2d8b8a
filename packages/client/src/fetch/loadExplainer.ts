import type {core} from 'zod/mini'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {loadRest} from './loadRest.ts'

/** A place in a result that is not as the schema says. */
export interface BrokenPlace {
  readonly path: readonly PropertyKey[]
  readonly expected: string
}

/** Finds every broken place of a result. */
export type Explain = (data: unknown) => readonly BrokenPlace[]

/** Loads what explains why a check refused data. */
export async function loadExplainer(
  query: ContentQuery<object, unknown, unknown>,
  isPublished: boolean,
): Promise<Explain> {
  const {name, loadRest: load} = query
  const loadSchemas = async () => (await load()).loadSchemas()
  const {published, drafts} = await loadRest({name, loadRest: loadSchemas})
  const schema = isPublished ? published : drafts
  return (data) =>
    (schema.safeParse(data).error?.issues ?? []).map((issue) => ({
      path: issue.path,
      expected: toExpected(issue),
    }))
}

function toExpected(issue: core.$ZodIssue): string {
  if ('expected' in issue) return String(issue.expected)
  if (issue.code === 'invalid_value') {
    return issue.values.map((value) => JSON.stringify(value)).join(' | ')
  }
  return issue.code === 'invalid_union' ? 'one of several shapes' : issue.message
}
