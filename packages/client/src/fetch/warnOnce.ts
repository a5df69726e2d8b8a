import type {ContentValidationError} from '../errors/ContentValidationError.ts'
import {toProblemKey} from '../errors/toProblemKey.ts'

const warned = new Set<string>()

/** Says on the console what a result lacks, once for each problem, whichever query met it: without `onIssue`, nobody else would tell. */
export function warnOnce(issue: ContentValidationError): void {
  const key = toProblemKey(issue)
  if (warned.has(key)) return
  warned.add(key)
  // oxlint-disable-next-line no-console -- The only way to whoever gave no `onIssue`.
  console.warn(issue.message)
}
