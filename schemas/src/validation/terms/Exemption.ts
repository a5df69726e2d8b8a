/** Where a wording stands: all of its sentence and the next, with straight apostrophes. */
export interface Place {
  readonly before: string
  readonly words: string
  readonly after: string
  /** The sentence that follows; empty after the last. */
  readonly next: string
}

/** Whether a wording does not count at this place. */
export type Exemption = (place: Place) => boolean

/** Exempts what stands after words that end like this. */
export const ifAfter =
  (pattern: RegExp): Exemption =>
  ({before}) =>
    pattern.test(before)
