/** A number of things for a message, as in “3 hours”; rounded, because sums of fractions are not exact. */
export const formatCount = (number: number, noun: string): string => {
  const rounded = Math.round(number * 100) / 100
  return `${rounded} ${noun}${rounded === 1 ? '' : 's'}`
}
