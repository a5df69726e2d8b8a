import {QueryError} from '../errors/QueryError.ts'

/** How much work a query may still do. */
export interface Budget {
  /** Counts steps. Throws `QueryError` when they are spent. */
  spend(steps: number): void
}

/** A query that needs more is refused: everybody waits while one is evaluated, and this takes seconds. */
export const defaultMaxSteps = 2_000_000

/** Starts the count for one query. A step is one item looked at by a filter, a projection or an order. */
export function createBudget(maxSteps: number): Budget {
  let left = maxSteps
  return {
    spend(steps) {
      left -= steps
      if (left >= 0) return
      throw new QueryError(
        `The query looks at more than ${maxSteps.toLocaleString('en')} items. Narrow its filters by _type, _id or references(), or ask in parts.`,
      )
    },
  }
}
