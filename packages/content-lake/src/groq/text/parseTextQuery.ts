import {toWords} from './toWords.ts'

/** What a reader looks for: `intensive "group therapy" -residential fam*`. */
export interface TextQuery {
  /** Each must be found; written as `toSearchText` writes, so that a prefix ends in no space. */
  readonly required: readonly string[]
  /** None may be found. */
  readonly excluded: readonly string[]
  /** Nothing to look for, but asked for all: `*`. */
  readonly matchesAll: boolean
}

/**
 * Parses a text query as the Studio writes it: words, of which all must occur; `"…"` for a phrase; `-` before what must
 * not occur; `*` after the beginning of a word.
 */
export function parseTextQuery(text: string): TextQuery {
  const required: string[] = []
  const excluded: string[] = []
  let isAll = false
  for (const [, minus, phrase, bare] of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const isPrefix = phrase === undefined && (bare ?? '').endsWith('*')
    const words = toWords(phrase ?? bare ?? '')
    if (words.length > 0) {
      const term = ` ${words.join(' ')}${isPrefix ? '' : ' '}`
      if (minus) excluded.push(term)
      else required.push(term)
    } else if (isPrefix && !minus) isAll = true
  }
  return {
    required,
    excluded,
    matchesAll: required.length === 0 && (isAll || excluded.length > 0),
  }
}
