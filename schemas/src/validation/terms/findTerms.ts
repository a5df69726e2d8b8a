import type {Finding} from '../Finding.ts'
import {isQuoted} from './isQuoted.ts'
import type {Term} from './Term.ts'
import {toMatchable} from './toMatchable.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** What to look for, and how to say what was found. */
export interface Search {
  readonly rule: string
  readonly terms: readonly Term[]
  readonly toMessage: (words: string) => string
  /** Blanks out what is to be passed over, so that every other character keeps its place. */
  readonly toSearched?: (text: string) => string
  /** Whether words may stand in quotation marks here; by default as `isQuoted` says. */
  readonly mayBeQuoted?: typeof isQuoted
}

/** Finds every use of these wordings in a text: of two at the same place only the longer. */
export const findTerms = (
  original: string,
  {rule, terms, toMessage, toSearched = (text) => text, mayBeQuoted = isQuoted}: Search,
): Finding[] => {
  const matchable = toMatchable(original)
  const text = toSearched(matchable.text)
  const sentences = [...segmenter.segment(text)]
  const uses = sentences.flatMap(({segment, index: start}, at) =>
    terms.flatMap((term) =>
      [...segment.matchAll(term.pattern)].flatMap(({0: words, index}) => {
        const end = index + words.length
        const place = {
          before: segment.slice(0, index),
          words,
          after: segment.slice(end),
          next: sentences[at + 1]?.segment ?? '',
        }
        if (term.unless?.some((isExempt) => isExempt(place))) return []
        if (mayBeQuoted(text.slice(0, start + index), words, text.slice(start + end))) return []
        return [{term, start: start + index, end: start + end}]
      }),
    ),
  )
  return uses
    .filter((use, index) => !uses.some((other, at) => hides(other, use, at < index)))
    .sort((one, other) => one.start - other.start)
    .map(({term, start, end}) => ({
      rule,
      severity: term.severity,
      path: [],
      message: toMessage(matchable.toOriginal(start, end)),
      remedy: term.remedy,
    }))
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Whether one place holds the whole of the other, and is longer or comes first. */
const hides = (outer: Range, inner: Range, isFirst: boolean) => {
  if (outer === inner || outer.start > inner.start || inner.end > outer.end) return false
  return outer.end - outer.start > inner.end - inner.start || isFirst
}
