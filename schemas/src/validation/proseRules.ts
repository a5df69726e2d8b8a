import {missingEvidenceRule} from './missingEvidenceRule.ts'
import {placeholderRule} from './placeholderRule.ts'
import {pressureRule} from './pressureRule.ts'
import {promiseRule} from './promiseRule.ts'
import {sentenceLengthRule} from './sentenceLengthRule.ts'
import {stigmaRule} from './stigmaRule.ts'

/** The rules for every piece of text that readers read. */
export const proseRules = [
  placeholderRule,
  stigmaRule,
  promiseRule,
  pressureRule,
  sentenceLengthRule,
  missingEvidenceRule,
]
