const partial = new WeakSet<object>()

/** Remembers that a result lacks something that was broken. */
export function markPartial(result: unknown): void {
  if (isObject(result)) partial.add(result)
}

/** Whether a result lacks something that was broken. */
export const isPartial = (result: unknown): boolean => isObject(result) && partial.has(result)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
