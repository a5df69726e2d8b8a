import type {CustomValidator} from '@sanity/types'

/** Refuses a range's `max` below its `min`. */
export const rangeRule: CustomValidator<number | undefined> = (max, {parent}) => {
  const min =
    typeof parent === 'object' && parent !== null && 'min' in parent ? parent.min : undefined
  return typeof max === 'number' && typeof min === 'number' && max < min
    ? 'The highest number must not be lower than the lowest. Swap the two.'
    : true
}
