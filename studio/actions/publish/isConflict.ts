/** True for the lake's answer that a document is no longer at the revision which a request was made for. */
export function isConflict(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 409
  )
}
