/** Hears that what a field held was not of its type. */
export type Tell = (field: string) => void

/**
 * Makes sure of a type: what is of it comes back as the same value, all else as the nothing of that type. Missing and null are
 * right everywhere, and so is what no shape mentions.
 */
export type Shape = (value: unknown, tell: () => void, tellField: Tell) => unknown

/** A text, or null. */
export const text: Shape = (value, tell) =>
  isNothing(value) || typeof value === 'string' ? value : toNull(tell)

/** A text, or an empty one. */
export const words: Shape = (value, tell, tellField) => text(value, tell, tellField) ?? ''

/** A number, or null. */
export const number: Shape = (value, tell) =>
  isNothing(value) || Number.isFinite(value) ? value : toNull(tell)

/** A list without the items that are nothing. */
export const list =
  (item: Shape): Shape =>
  (value, tell, tellField) => {
    if (!Array.isArray(value)) {
      if (!isNothing(value)) tell()
      return []
    }
    const items = value.map((one) => item(one, tell, tellField))
    const isSame = items.every((one, index) => !isNothing(one) && one === value[index])
    return isSame ? value : items.filter((one) => !isNothing(one))
  }

/** An object with these fields, or null. */
export const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, tell, tellField) => {
    if (isNothing(value)) return value
    if (!isObject(value)) return toNull(tell)
    const changed = Object.entries(fields).flatMap(([name, shape]) => {
      const field = shape(value[name], () => tellField(name), tellField)
      return field === value[name] ? [] : [[name, field]]
    })
    return changed.length === 0 ? value : {...value, ...Object.fromEntries(changed)}
  }

/** An object whose `_type` says which shape it has; one of another type is none of ours to judge. */
export const byType =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, tell, tellField) => {
    if (!isObject(value) || typeof value['_type'] !== 'string') return toNull(tell)
    const shape = Object.hasOwn(shapes, value['_type']) ? shapes[value['_type']] : unknown
    return shape?.(value, tell, tellField)
  }

const unknown: Shape = record({_key: words})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown) => value === undefined || value === null

function toNull(tell: () => void): null {
  tell()
  return null
}
