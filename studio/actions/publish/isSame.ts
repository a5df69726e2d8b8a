import {hashContent} from '@iop-content/schemas/review'

/** True for values that say the same, whatever the order of their names. What is missing, null or an empty list says nothing. */
export async function isSame(one: unknown, other: unknown): Promise<boolean> {
  const hashOf = (value: unknown) =>
    hashContent({value: Array.isArray(value) && value.length === 0 ? null : value})
  return (await hashOf(one)) === (await hashOf(other))
}
