/** The `_type` of an object; undefined for all else. */
export function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '_type' in value ? value._type : undefined
}
