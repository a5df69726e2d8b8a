import {findTerms} from './findTerms.ts'
import type {FindingRule} from './FindingRule.ts'
import {stigmatizingTerms} from './stigmatizingTerms.ts'

/** Finds words that put the condition before the person, in English. */
export const stigmaRule: FindingRule<string> = (text, {language}) =>
  language.startsWith('en')
    ? findTerms('stigma', text, stigmatizingTerms, (words) => `“${words}” can carry stigma.`)
    : []
