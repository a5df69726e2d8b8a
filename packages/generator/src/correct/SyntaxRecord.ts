/** Any node of a parsed query, open for a rewrite that treats all kinds alike. */
export type SyntaxRecord = Record<string, unknown> & {type: string}

/** True for a node of a parsed query; false for the plain values that nodes hold. */
export function isSyntaxRecord(value: unknown): value is SyntaxRecord {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}
