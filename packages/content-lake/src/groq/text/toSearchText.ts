import {collectTexts} from './collectTexts.ts'
import {toWords} from './toWords.ts'

// Documents are never changed in place, so what was worked out for one stays true for as long as it exists.
const known = new WeakMap<object, string>()

/**
 * The words of a value with a space before and after each, and a line end between texts, so that a word, a prefix and a
 * phrase are each found by one plain search.
 */
export function toSearchText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return encode(value)
  // A list such as `[@, _id]` is made anew for each item; its parts are not.
  if (Array.isArray(value)) return value.map(toSearchText).join('\n')
  const before = known.get(value)
  if (before !== undefined) return before
  const text = encode(value)
  known.set(value, text)
  return text
}

function encode(value: unknown): string {
  return collectTexts(value)
    .map((text) => ` ${toWords(text).join(' ')} `)
    .join('\n')
}
