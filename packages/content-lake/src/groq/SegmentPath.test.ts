import fc from 'fast-check'
import {expect, it} from 'vitest'
import {SegmentPath} from './SegmentPath.ts'

const join = (...segments: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...segments), {minLength: 1, maxLength: 7}).map((each) => each.join('.'))

/** groq-js makes the same expression, but takes the dots between segments for any character. */
function toExpression(pattern: string): RegExp {
  const parts = pattern
    .split('.')
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^.]+' : part))
  return new RegExp(`^${parts.join('\\.')}$`)
}

it('matches what the regular expression of its segments matches', () => {
  fc.assert(
    fc.property(join('a', 'b', '*', '**', ''), join('a', 'b', 'ab', ''), (pattern, id) => {
      expect(new SegmentPath(pattern).matches(id)).toBe(toExpression(pattern).test(id))
    }),
    {numRuns: 1_000},
  )
})

it('takes a dot for a dot', () => {
  expect(new SegmentPath('drafts.**').matches('drafts.a.b')).toBe(true)
  expect(new SegmentPath('drafts.**').matches('draftsman')).toBe(false)
})

it('fails soon', () => {
  const pattern = new SegmentPath(`${'**.'.repeat(50)}x`)
  expect(pattern.matches('a.'.repeat(5_000))).toBe(false)
})
