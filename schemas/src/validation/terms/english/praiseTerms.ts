import {either} from '../either.ts'
import {toPhrase} from '../toPhrase.ts'
import type {Term} from '../Term.ts'
import {choice} from './choice.ts'
import {refusal} from './refusal.ts'

const offers =
  'in|for|program|programs|treatment|treatments|care|center|centre|clinic|rehab|therapy|therapists?|doctors?|staff|team|results?|outcomes?|facility|facilities|provider|providers|IOP|available|possible|money'

/** “The best treatment is the one that fits you” praises nobody. */
const fits =
  '(?! [\\w-]+ (?:is|are|will be)(?: (?:often|usually|always|still))? (?:the ones? (?:that|which|you)(?! (?:we|our)\\b)|what|whichever|whatever|different\\b)| [\\w-]+ (?:depends|varies|differs|may)(?!\\w))'

const ranked =
  'advanced|comprehensive|effective|exclusive|experienced|innovative|luxurious|powerful|reliable|respected|successful|trusted'

const places =
  'cent(?:er|re)s?|clinics?|experts?|facilit(?:y|ies)|hospitals?|IOPs?|practices?|programs?|providers?|rehabs?|specialists?|therapists?'

const remedy = 'Leave out the praise; say what you do and for whom.'

const praise = (words: string, ...unless: readonly RegExp[]): Term => ({
  ...toPhrase(words, remedy, 'warning'),
  unlessAfter: either(refusal, ...unless),
})

/** Wordings that claim a rank. “The best” is an error, because nobody can know it; the others ask for judgment. */
export const praiseTerms: readonly Term[] = [
  {
    ...toPhrase(
      `(?:the|our|offers?|provides?|\\w+[’']s) (?:very )?best(?! (?:\\w+ )?for (?:you|them|each|him|her)(?!\\w))${fits}(?= (?:${offers})(?!\\w)|[.!,]|$)`,
      'Leave out the superlative; say what you do and for whom.',
    ),
    unlessAfter: either(refusal, choice, /\b(?:do|does|did|doing|try|tried) \W*$/),
  },
  praise(
    'world[- ]class|best[- ]in[- ]class|award[- ]winning|industry[- ]leading|number one|top[- ]rated|unequall?ed|unmatched|unrivall?ed|unparallell?ed|unsurpassed|second to none|bar none|state[- ]of[- ]the[- ]art|cutting[- ]edge|premier|finest',
  ),
  {...praise('#'), pattern: /(?<!\w)#\s?1\b/gi},
  praise(
    '(?:highest|lowest|best) (?:completion|recovery|relapse|retention|satisfaction|success) rates?',
  ),
  praise(
    `most (?:${ranked})(?! (?:(?:when|if|for you|with)(?!\\w)|[\\w-]+ (?:for you(?!\\w)|is (?:the one|what)|depends|varies|differs|may(?!\\w))))`,
    choice,
  ),
  praise(
    `leading (?!the\\b|an?\\b|to\\b|our\\b|your\\b|up\\b|at\\b|in\\b)(?:[\\w-]+ ){0,4}?(?:${places})`,
    /\b(?:persons?|people|therapists?|counselors?|clinicians?|staff|by|those|someone|anyone|who(?: is| are)?)\W*$/i,
  ),
]
