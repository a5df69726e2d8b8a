import type {Finding} from './Finding.ts'
import {toWords} from './toWords.ts'

/** Names of services and titles are often the same in both languages; longer texts are not. */
const fewestWords = 6

/** What readers do not read as prose, and the ways to get in touch: an English page also names the Spanish ones. */
const notProse = new Set(['citations', 'contacts', 'slug', 'url', 'href', 'markDefs'])

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return toWords(value).length >= fewestWords ? [value.trim()] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name.startsWith('_') || notProse.has(name) ? [] : textsOf(inner),
  )
}

/**
 * What a translation says in the very words of its original, as one finding. A translation that is half of it or more is none yet: an
 * error.
 */
export const findUntranslated = (translation: object, source: object): readonly Finding[] => {
  const originals = new Set(textsOf(source))
  const texts = [...new Set(textsOf(translation))]
  const left = texts.filter((text) => originals.has(text))
  const [first] = left
  if (first === undefined) return []
  const more = left.length > 1 ? ` and ${left.length - 1} more` : ''
  return [
    {
      rule: 'untranslated',
      severity: left.length * 2 >= texts.length ? 'error' : 'warning',
      path: [],
      message: `Not translated yet: “${toWords(first).slice(0, 6).join(' ')} …”${more}.`,
      remedy: 'Translate what still stands in the words of the original.',
    },
  ]
}
