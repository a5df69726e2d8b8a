/** From one number to another; without `max`, “or more”. */
export interface Range {
  readonly min: number
  readonly max: number | undefined
}

/** A `numberRange` of a document, or undefined while it is not whole: other validators say so. */
export const toRange = (value: unknown): Range | undefined => {
  if (typeof value !== 'object' || value === null || !('min' in value)) return undefined
  const max = 'max' in value && typeof value.max === 'number' ? value.max : undefined
  return typeof value.min === 'number' ? {min: value.min, max} : undefined
}
