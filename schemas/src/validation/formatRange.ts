import {formatCount} from './formatCount.ts'
import type {Range} from './toRange.ts'

/** A range of things for a message, as in “9 to 19 hours” and “9 hours or more”. */
export const formatRange = ({min, max}: Range, noun: string): string => {
  if (max === undefined) return `${formatCount(min, noun)} or more`
  return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`
}
