import {LexoRank} from 'lexorank'
import {parseRank} from './parseRank.ts'

/** The rank of a new last document, after the last rank so far. */
export function toNextRank(last: unknown): string {
  const rank = parseRank(last) ?? LexoRank.min()
  return rank.genNext().genNext().toString()
}
