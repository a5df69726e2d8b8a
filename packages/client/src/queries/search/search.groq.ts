import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {isBest} from '../fragments/language.groq.ts'
import {languageParam, textParam} from '../params.ts'

const headline = `title, question, fact, term, name` as const
const summary = `summary, shortAnswer, definition, whyItMisleads` as const

const body = `
  myth, pt::text(answer), pt::text(explanation), pt::text(whatToExpect), pt::text(opening), pt::text(sections[].body[]),
  array::join(array::compact(whatItIs[].text), " "), array::join(array::compact(whoBenefits[].text), " "),
  array::join(array::compact(components[].text), " "), array::join(array::compact(whoItHelps[].text), " "),
  array::join(array::compact(benefits[].text), " "), array::join(array::compact(choosingCriteria[].text), " "),
  array::join(array::compact(admissionSteps[].text), " "), array::join(array::compact(whatParticipantsDo[].text), " ")
` as const

/** A text with something else in place of each sign, a character or two. */
const toReplaced = <const Text extends string, const Sign extends string, const By extends string>(
  text: Text,
  sign: Sign,
  by: By,
) => `array::join(string::split(${text}, "${sign}"), "${by}")` as const

// An apostrophe stands for either kind, or none: “can’t”, “can't” and “cant”. Dots are no words, and those in words are not compared.
const words = toReplaced(toReplaced(toReplaced('$text', '.', ''), "'", '*'), '’', '*')

// The last word may be unfinished.
const pattern = `(${words} + "*")` as const

const all = `[${headline}, alternateName, ${summary}, ${body}] match ${pattern}` as const

/**
 * Up to 20 pages that have every word of `text`, of which the last may be unfinished, the best first: words in a
 * headline weigh more than those in a summary, and those more than all others. A single letter, or a text without a word, finds nothing.
 */
export const searchGroq = defineContentQuery({
  name: 'search',
  item: 'searchHit',
  groq: defineQuery(`*[_type in ["programPage", "guide", "therapy", "myth", "faq", "location", "glossaryTerm", "condition"]
  && ${isBest} && defined(slug.current) && length($text) > 1 && ${words} match "*" && ${all}
] | score(
  boost([${headline}, alternateName] match ${pattern}, 4),
  boost([${summary}] match ${pattern}, 2),
  ${all}
) | order(_score desc, _id asc)[0...20]{
  _id, _type, language,
  "slug": slug.current,
  "title": coalesce(${headline}),
  "excerpt": coalesce(${summary}),
  "score": _score
}`),
  params: {text: textParam, language: languageParam},
})
