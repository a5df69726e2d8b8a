import type {OnIssue} from '../ContentClientConfig.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {loadExplainer} from './loadExplainer.ts'
import {loadRest} from './loadRest.ts'
import {toIssue} from './toIssue.ts'
import {toEmbeddedDocument, toPlace, withoutBroken} from './withoutBroken.ts'

/**
 * A result without the broken documents in it: each is reported once, whatever is broken of it. What a page itself has broken comes
 * as null for a sound query; for others it stays, and the result is not as the schema says.
 */
export async function mend<Result, DraftResult>(
  query: ContentQuery<object, Result, DraftResult>,
  data: unknown,
  isPublished: boolean,
  report: OnIssue,
): Promise<unknown> {
  const {isDraftResult, isSound = false} = await loadRest(query)
  const explain = await loadExplainer(query, isPublished)
  const issues = explain(data).map(({path, expected}) => toIssue(data, path, expected))
  const check = isPublished ? query.check : isDraftResult
  let mended = withoutBroken(data, explain, toEmbeddedDocument)
  if (isSound && !check(mended)) {
    mended = withoutBroken(mended, await loadExplainer(query, false), toPlace)
  }
  if (!check(mended) && !(isSound && isDraftResult(mended))) {
    throw new ContentValidationError(query.name, issues)
  }
  const result = Array.isArray(data) ? 'list' : 'page'
  const advice = `The ${result} comes without it; mend the document in the Studio.`
  for (const id of new Set(issues.map(({documentId}) => documentId))) {
    const own = issues.filter(({documentId}) => documentId === id)
    await report(new ContentValidationError(query.name, own, advice))
  }
  return mended
}
