import {LexoRank} from 'lexorank'
import {parseRank} from './parseRank.ts'

/** A document in a list that is ordered by hand: its published `_id` and its rank. */
export interface Place {
  readonly id: string
  readonly rank: unknown
}

/**
 * The ranks to write, by id, so that a document changes places with the one before it (-1) or after it (1). One rank as a rule; all of
 * them where some are missing or the same. Empty at the end of the list, and for a document that is not in it.
 */
export function toMovedRanks(
  places: readonly Place[],
  id: string,
  step: -1 | 1,
): ReadonlyMap<string, string> {
  const from = places.findIndex((place) => place.id === id)
  const moved = places[from]
  const to = from + step
  if (!moved || to < 0 || to >= places.length) return new Map()
  const order = places.toSpliced(from, 1).toSpliced(to, 0, moved)
  if (!isInOrder(places)) return rankAll(order)
  const before = parseRank(order[to - 1]?.rank) ?? LexoRank.min()
  const after = parseRank(order[to + 1]?.rank) ?? before.genNext().genNext().genNext()
  return new Map([[id, before.between(after).toString()]])
}

function isInOrder(places: readonly Place[]): boolean {
  const ranks = places.map(({rank}) => parseRank(rank))
  // The lowest rank leaves no room before it.
  let previous: LexoRank | undefined = LexoRank.min()
  for (const rank of ranks) {
    if (!rank || !previous || rank.toString() <= previous.toString()) return false
    previous = rank
  }
  return true
}

function rankAll(order: readonly Place[]): ReadonlyMap<string, string> {
  let rank = LexoRank.min()
  return new Map(
    order.map(({id}) => {
      rank = rank.genNext().genNext()
      return [id, rank.toString()]
    }),
  )
}
