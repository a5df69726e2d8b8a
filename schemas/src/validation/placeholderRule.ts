import {findTerms} from './terms/findTerms.ts'
import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {isLeftBlank} from './isLeftBlank.ts'
import {ifAfter} from './terms/Exemption.ts'
import type {Term} from './terms/Term.ts'

const remedy = 'Write what belongs here, or delete it.'

const leftover = (pattern: RegExp, unlessAfter?: RegExp): Term => ({
  pattern,
  remedy,
  severity: 'error',
  ...(unlessAfter && {unless: [ifAfter(unlessAfter)]}),
})

const leftovers: readonly Term[] = [
  leftover(/\blorem ipsum(?:\W+dolor sit amet)?\b|\bdolor sit amet\b/gi),
  leftover(/\b(?:tbd|tba|fixme)\b/gi),
  leftover(/\bTODO:/g),
  // What a program would fill in: no page about health needs such brackets.
  leftover(/\$?\{\{?[^{}\n]*\}\}?|<<[^<>\n]+>>|%[A-Z][A-Z_]{2,}%/g),
  // Three of them can be a Roman numeral.
  leftover(
    /\bx{3,}(?:[\s-]+x{3,})*\b/gi,
    /\b(?:act|annex|book|chapter|part|section|title|volume)\W*$/i,
  ),
]

/** “Todo” is an everyday word in Spanish. */
const englishLeftovers: readonly Term[] = [...leftovers, leftover(/\bTODO\b|^\W*todo\W*$/g)]

const toMessage = (words: string) => `“${words}” is left over from a template.`

/** Finds text that a template left to be written, in every language. */
export const placeholderRule: FindingRule<string> = (text, {language}) => {
  const brackets = [...text.matchAll(/\[([^[\]\n]*)\]/g)].flatMap(([words, inner = '']) =>
    isLeftBlank(inner) ? [words] : [],
  )
  // What stands in such brackets is said once.
  const rest = brackets.reduce((left, words) => left.replace(words, ''), text)
  const terms = language.startsWith('en') ? englishLeftovers : leftovers
  return [
    ...brackets.map((words): Finding => ({
      rule: 'placeholder',
      severity: 'error',
      path: [],
      message: toMessage(words),
      remedy,
    })),
    ...findTerms(rest, {rule: 'placeholder', terms, toMessage}),
  ]
}
