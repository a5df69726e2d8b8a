/** A value without the fields that hold null, as a script may leave them: they say as much as missing ones, and rules on lists choke on them. */
export function withoutNulls<Value>(value: Value): Value
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNulls(item))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)]))
}
