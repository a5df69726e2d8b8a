/** Refuses a range that ends before it starts. */
export const rangeRule = (range: unknown): true | string => {
  if (typeof range !== 'object' || range === null) return true
  const {min, max} = {min: undefined, max: undefined, ...range}
  return typeof min === 'number' && typeof max === 'number' && max < min
    ? 'The highest number must not be lower than the lowest. Swap the two.'
    : true
}
