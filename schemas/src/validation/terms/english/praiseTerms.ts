import {ifAfter, type Exemption} from '../Exemption.ts'
import {toPhrase} from '../toPhrase.ts'
import type {Term} from '../Term.ts'
import {choice, lure} from './choice.ts'
import {isAsked} from './isAsked.ts'
import {isRefused} from './isRefused.ts'
import {isWarnedOf} from './isWarnedOf.ts'

const offers =
  'in|for|program|programs|treatment|treatments|care|center|centre|clinic|rehab|therapy|therapists?|doctors?|staff|team|results?|outcomes?|facility|facilities|provider|providers|IOP|available|possible|money|around|anywhere|at what|by (?:clients|families|patients)'

/** “The best treatment is the one that fits you” praises nobody. */
const fits =
  '(?! [\\w-]+ (?:is|are|will be)(?: (?:often|usually|always|still))? (?:the ones? (?:that|which|you)(?! (?:we|our)\\b)|what|whichever|whatever|different\\b)| [\\w-]+ (?:cannot|can\\W?t|will not|won\\Wt|does not|doesn\\Wt)(?!\\w)| [\\w-]+ (?:depends|varies|differs|may)(?!\\w))'

const ranked =
  'advanced|affordable|caring|compassionate|comprehensive|dedicated|effective|exclusive|experienced|innovative|luxurious|powerful|reliable|respected|skilled|successful|trusted'

const places =
  'cent(?:er|re)s?|clinics?|experts?|facilit(?:y|ies)|hospitals?|IOPs?|practices?|programs?|providers?|rehabs?|specialists?|therapists?'

const remedy = 'Leave out the praise; say what you do and for whom.'

/** Which is the best is a fair question, unless the sentence has the answer: “Why wait for the best?” */
const isChosen: Exemption = ({before}) => choice.test(before) && !lure.test(before)

const praise = (words: string, ...unless: readonly Exemption[]): Term =>
  toPhrase(words, remedy, 'warning', isRefused, isAsked, isWarnedOf, ...unless)

/** Wordings that claim a rank. “The best” is an error, because nobody can know it; the others ask for judgment. */
export const praiseTerms: readonly Term[] = [
  toPhrase(
    `(?:the|our|my|offers?|provides?|\\w+'s) (?:very )?best(?! (?:\\w+ )?for (?:you|them|each|him|her)(?!\\w))${fits}(?= (?:${offers})(?!\\w)|[.!?,;]|$)`,
    'Leave out the superlative; say what you do and for whom.',
    'error',
    isRefused,
    isWarnedOf,
    isChosen,
    ifAfter(/\b(?:do|does|did|doing|try|tried) \W*$/i),
  ),
  toPhrase(
    `best(?= (?:[\\w'-]+ ){0,2}?(?:${places})[ -](?:in (?:town|the \\w+|california|\\p{Lu}\\w+)|around|anywhere|near you|on earth|money can buy|you can)(?!\\w))`,
    'Leave out the superlative; say what you do and for whom.',
    'error',
    isRefused,
    isWarnedOf,
    isChosen,
  ),
  praise(
    'world[- ]class|best[- ]in[- ]class|award[- ]winning|industry[- ]leading|number one(?! (?:cause|concern|fear|priority|question|reason|source|thing|worry)(?!\\w))|top[- ]rated|unequall?ed|unmatched|unrivall?ed|unparallell?ed|unsurpassed|second to none|bar none|state[- ]of[- ]the[- ]art|cutting[- ]edge|premier|finest',
  ),
  {...praise('#'), pattern: /(?<!\w)#\s?1\b/gi},
  praise(
    '(?:highest|lowest|best) (?:completion|recovery|relapse|retention|satisfaction|success) rates?',
  ),
  praise(
    `most (?:${ranked})(?! (?:(?:when|if|for you|with)(?!\\w)|[\\w-]+ (?:for you(?!\\w)|(?:for (?:one|each) person|is (?:the one|what))|depends|varies|differs|may(?!\\w))))`,
    isChosen,
  ),
  praise(
    `leading (?!the\\b|an?\\b|to\\b|our\\b|your\\b|up\\b|at\\b|in\\b)(?:[\\w-]+ ){0,4}?(?:${places})`,
    ifAfter(
      /\b(?:persons?|people|therapists?|counselors?|clinicians?|staff|by|those|someone|anyone|who(?: is| are)?)\W*$/i,
    ),
  ),
]
