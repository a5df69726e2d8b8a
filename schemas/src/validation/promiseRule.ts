import type {FindingRule} from './FindingRule.ts'
import {findTerms} from './terms/findTerms.ts'
import {promisingTerms} from './terms/promisingTerms.ts'
import {toLanguageTerms} from './terms/toLanguageTerms.ts'

/** Finds promises of an outcome, and superlatives, in the languages that have a list of them. */
export const promiseRule: FindingRule<string> = (text, {language}) =>
  findTerms(text, {
    rule: 'promise',
    terms: toLanguageTerms(promisingTerms, language),
    toMessage: (words) => `“${words}” promises too much.`,
  })
