import type {FindingRule} from './FindingRule.ts'
import {findTerms} from './findTerms.ts'
import type {Term} from './Term.ts'

const claims: readonly Term[] = [
  {
    pattern:
      /\b(?:stud(?:y|ies)|research(?:ers)?|evidence|data|trials?|science|experts) (?:shows?|has shown|have shown|suggests?|finds?|found|proves?|confirms?|says?|agree)\b|\b(?:clinically|scientifically) (?:proven|tested|validated)\b|\b\d+(?:\.\d+)? ?(?:%|percent)(?= of\b)|\b(?:one|two|three|four|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|ten|\d+) (?:people|adults|patients|teens|adolescents|americans)\b/gi,
    remedy: 'Cite the source that says it, or leave the claim out.',
    severity: 'warning',
  },
]

/** Finds claims of research or figures where nothing is cited. */
export const missingEvidenceRule: FindingRule<string> = (text, {language, evidence}) =>
  evidence === 'cited' || !language.startsWith('en')
    ? []
    : findTerms(
        'missingEvidence',
        text,
        claims,
        (words) => `“${words}” is a claim without a source.`,
      )
