import {findTerms} from './terms/findTerms.ts'
import type {FindingRule} from './FindingRule.ts'
import {stigmatizingTerms} from './terms/stigmatizingTerms.ts'
import {toLanguageTerms} from './terms/toLanguageTerms.ts'
import {withoutNames} from './terms/withoutNames.ts'

/** Finds words that put the condition before the person, in the languages that have a list of them. */
export const stigmaRule: FindingRule<string> = (text, {language}) =>
  findTerms(
    'stigma',
    withoutNames(text),
    toLanguageTerms(stigmatizingTerms, language),
    (words) => `“${words}” can carry stigma.`,
  )
