import type {FindingRule} from './FindingRule.ts'
import {findTerms} from './terms/findTerms.ts'
import {isQuoted, isQuotedSaying} from './terms/isQuoted.ts'
import {pressingTerms} from './terms/pressingTerms.ts'
import {toLanguageTerms} from './terms/toLanguageTerms.ts'

/** Finds threats and blame, in the languages that have a list of them. */
export const pressureRule: FindingRule<string> = (text, {language}) =>
  findTerms(text, {
    rule: 'pressure',
    terms: toLanguageTerms(pressingTerms, language),
    toMessage: (words) => `“${words}” frightens or blames.`,
    mayBeQuoted: (...place) => isQuoted(...place) || isQuotedSaying(...place),
  })
