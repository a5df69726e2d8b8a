/** A text as patterns see it, and where each of its characters stands in what was written. */
export interface Matchable {
  readonly text: string
  /** The words as they were written, from one place of `text` to another. */
  readonly toOriginal: (start: number, end: number) => string
}

/** What nobody sees: soft hyphens, characters of no width, marks of direction. */
const invisible = /^\p{Cf}+$/u

const toPlain = (letter: string) =>
  letter
    .normalize('NFC')
    .replace(/\s/u, ' ')
    .replace(/[\u2010\u2011]/u, '-')
    .replace(/[’ʼ`´]/u, "'")

/**
 * A text as people read it: without invisible characters, each run of blanks as one blank, every hyphen and apostrophe as on a
 * keyboard, letters with their accents in one.
 */
export const toMatchable = (original: string): Matchable => {
  const letters: string[] = []
  const places: number[] = []
  for (const {0: letter, index} of original.matchAll(/\p{Cf}|\P{M}\p{M}*|\p{M}+/gsu)) {
    if (invisible.test(letter)) continue
    const plain = toPlain(letter.replace(/\p{Cf}/gu, ''))
    if (plain === ' ' && letters.at(-1) === ' ') continue
    letters.push(plain)
    for (let count = 0; count < plain.length; count += 1) places.push(index)
  }
  places.push(original.length)
  return {
    text: letters.join(''),
    toOriginal: (start, end) => original.slice(places[start], places[end]).trimEnd(),
  }
}
