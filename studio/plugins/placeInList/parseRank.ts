import {LexoRank} from 'lexorank'

/** A stored rank, or undefined for what is none. */
export function parseRank(value: unknown): LexoRank | undefined {
  if (typeof value !== 'string') return undefined
  try {
    return LexoRank.parse(value)
  } catch {
    return undefined
  }
}
