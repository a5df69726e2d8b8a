/** Refuses every value: the item of an array that is always empty. */
export function isNever(_value: unknown): _value is never {
  return false
}
