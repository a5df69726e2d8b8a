import {InvalidMutationError} from '../../errors/InvalidMutationError.ts'

/** Throws where an object has a field that it must not have: a misspelt one would be lost in silence. */
export function checkFields(
  what: string,
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  index: number | null,
): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new InvalidMutationError(
    `${what} has the unknown field "${unknown}". It takes ${known.join(', ')}.`,
    index,
  )
}
