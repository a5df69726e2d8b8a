import type {Finding} from '../Finding.ts'
import type {Term} from './Term.ts'

/** A word in quotation marks of its own is spoken about, not used. */
const isQuotedAlone = (before: string, after: string) =>
  /[“"‘«]$/.test(before) && /^[,.]?[”"’»]/.test(after)

/** A question in quotation marks is what a reader asks, as in “Is my son an addict?”. */
const isInQuotedQuestion = (before: string, after: string) =>
  /[“"«][^“”"«»]*$/.test(before) && /^[^“”"«»]*\?[”"»]/.test(after)

/** Finds every use of these wordings in a text: of two at the same place only the longer. */
export const findTerms = (
  rule: string,
  text: string,
  terms: readonly Term[],
  toMessage: (words: string) => string,
): Finding[] => {
  const uses = terms.flatMap((term) =>
    [...text.matchAll(term.pattern)].flatMap(({0: words, index}) => {
      const before = text.slice(0, index)
      const sentence = before.slice(before.search(/[^.!?]*$/))
      if (term.unlessAfter?.test(sentence)) return []
      const after = text.slice(index + words.length)
      if (isQuotedAlone(before, after) || isInQuotedQuestion(before, after)) return []
      return [{term, words, start: index, end: index + words.length}]
    }),
  )
  return uses
    .filter((use) => !uses.some((other) => other !== use && contains(other, use)))
    .sort((one, other) => one.start - other.start)
    .map(({term, words}) => ({
      rule,
      severity: term.severity,
      path: [],
      message: toMessage(words),
      remedy: term.remedy,
    }))
}

interface Place {
  readonly start: number
  readonly end: number
}

const contains = (outer: Place, inner: Place) =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start
