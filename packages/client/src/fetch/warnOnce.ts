import type {ContentValidationError} from '../errors/ContentValidationError.ts'

const warned = new Set<string>()

/** Says on the console what a list lacks, once: without `onIssue`, nobody else would tell. */
export function warnOnce({message}: ContentValidationError): void {
  if (warned.has(message)) return
  warned.add(message)
  // oxlint-disable-next-line no-console -- The only way to whoever gave no `onIssue`.
  console.warn(message)
}
