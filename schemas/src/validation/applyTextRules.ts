import {applyFindingRules} from './applyFindingRules.ts'
import {applyRequiredFindingRules} from './applyRequiredFindingRules.ts'
import type {FindingRule} from './FindingRule.ts'
import {proseRules} from './proseRules.ts'
import {readingGradeRule} from './readingGradeRule.ts'

const textRules: readonly FindingRule<string>[] = [
  ...proseRules,
  (text, situation) => readingGradeRule(text.split('\n'), situation),
]

/** Adds the rules for text that readers read, and `more`, to a field that may be empty. */
export const applyTextRules = (...more: readonly FindingRule<string>[]) =>
  applyFindingRules([...textRules, ...more])

/** Adds the rules for text that readers read, and `more`, to a field that must be filled in. */
export const applyRequiredTextRules = (...more: readonly FindingRule<string>[]) =>
  applyRequiredFindingRules([...textRules, ...more])
