import {Path} from 'groq-js'

/**
 * What `path()` makes: a pattern for ids, in which `*` stands for one segment and `**` for one or more. groq-js makes a
 * regular expression of it, which can take for ever to fail; this takes a time that grows with pattern and id.
 */
export class SegmentPath extends Path {
  readonly #pattern: readonly string[]

  constructor(pattern: string) {
    super(pattern)
    this.#pattern = pattern.split('.')
  }

  override matches(text: string): boolean {
    const segments = text.split('.')
    const pattern = this.#pattern
    let at = 0
    let next = 0
    // Where the last `**` stands in the pattern, and how far it reaches: to fail is to let it reach one further.
    let deep: {readonly next: number; reach: number} | undefined
    while (at < segments.length) {
      const expected = pattern[next]
      if (expected === '**') {
        deep = {next: next + 1, reach: at + 1}
        at = deep.reach
        next = deep.next
      } else if (expected !== undefined && fits(segments[at] ?? '', expected)) {
        at++
        next++
      } else if (deep) {
        deep.reach++
        at = deep.reach
        next = deep.next
      } else return false
    }
    return at === segments.length && next === pattern.length
  }
}

function fits(segment: string, expected: string): boolean {
  return expected === '*' ? segment !== '' : segment === expected
}
