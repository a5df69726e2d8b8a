import {findTerms} from './terms/findTerms.ts'
import type {FindingRule} from './FindingRule.ts'
import {isQuoted, isQuotedSaying} from './terms/isQuoted.ts'
import {stigmatizingTerms} from './terms/stigmatizingTerms.ts'
import {toLanguageTerms} from './terms/toLanguageTerms.ts'
import {withoutNames} from './terms/withoutNames.ts'

/** Finds words that put the condition before the person, in the languages that have a list of them. */
export const stigmaRule: FindingRule<string> = (text, {language}) =>
  findTerms(text, {
    rule: 'stigma',
    terms: toLanguageTerms(stigmatizingTerms, language),
    toMessage: (words) => `“${words}” can carry stigma.`,
    toSearched: withoutNames,
    mayBeQuoted: (...place) => isQuoted(...place) || isQuotedSaying(...place),
  })
