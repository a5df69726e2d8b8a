import type {FindingRule} from './FindingRule.ts'
import {evidenceTerms} from './terms/english/evidenceTerms.ts'
import {findTerms} from './terms/findTerms.ts'
import {spanishEvidenceTerms} from './terms/spanish/spanishEvidenceTerms.ts'
import {toLanguageTerms} from './terms/toLanguageTerms.ts'

const claims = {en: evidenceTerms, es: spanishEvidenceTerms}

/** Finds claims of research or figures where nothing is cited. */
export const missingEvidenceRule: FindingRule<string> = (text, {language, evidence}) =>
  evidence === 'cited'
    ? []
    : findTerms(text, {
        rule: 'missingEvidence',
        terms: toLanguageTerms(claims, language),
        toMessage: (words) => `“${words}” is a claim without a source.`,
      })
