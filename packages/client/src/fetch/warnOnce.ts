import type {ContentValidationError} from '../errors/ContentValidationError.ts'
import {toProblems} from '../errors/toProblems.ts'

const warned = new Set<string>()

/** Says on the console what a result lacks, each problem once, whichever query met it: without `onIssue`, nobody else would tell. */
export function warnOnce(issue: ContentValidationError): void {
  for (const {key, message} of toProblems(issue)) {
    if (warned.has(key)) continue
    warned.add(key)
    // oxlint-disable-next-line no-console -- The only way to whoever gave no `onIssue`.
    console.warn(message)
  }
}
