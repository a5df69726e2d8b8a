import {matchPatterns} from './matchPatterns.ts'
import {matchTextQuery} from './matchTextQuery.ts'
import {TextQueryValue} from './TextQueryValue.ts'
import {toSearchText} from './toSearchText.ts'

/** `left match right`, plain or with `text::query()` on the right, as a score: 0 where it does not match. */
export function matchValue(left: unknown, right: unknown): number {
  return right instanceof TextQueryValue
    ? matchTextQuery(toSearchText(left), right.query)
    : matchPatterns(left, right)
}
