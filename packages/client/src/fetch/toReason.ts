/** The innermost reason of a failure: `connect ECONNREFUSED 127.0.0.1:4747` rather than `fetch failed`. */
export function toReason(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  // Where a host has several addresses, each of them failed.
  const inner: unknown = failure instanceof AggregateError ? failure.errors[0] : failure.cause
  return inner instanceof Error ? toReason(inner) : failure.message
}
