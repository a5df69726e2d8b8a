import type {TextQuery} from './parseTextQuery.ts'

/**
 * How well a text made by `toSearchText` answers a query: 0 not at all, more the more often the words occur, each
 * counting less than the one before (BM25's saturation).
 */
export function matchTextQuery(text: string, query: TextQuery): number {
  if (query.excluded.some((term) => text.includes(term))) return 0
  if (query.matchesAll) return 1
  let score = 0
  for (const term of query.required) {
    const frequency = countTerm(text, term)
    if (frequency === 0) return 0
    score += (frequency * 2.2) / (frequency + 1.2)
  }
  return score
}

function countTerm(text: string, term: string): number {
  let count = 0
  // One character back from the end: a space may close one word and open the next.
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length - 1))
    count++
  return count
}
