import type {StringRule} from '@sanity/types'
import {blankTextRule} from './blankTextRule.ts'
import type {FindingRule} from './FindingRule.ts'
import {isString} from './isString.ts'
import {toValidator} from './toValidator.ts'

/** Adds rules to a field with a text, as errors and as warnings, each finding by its severity; and that it is not of blanks only. */
export const applyFindingRules =
  (rules: readonly FindingRule<string>[] = []) =>
  (rule: StringRule): StringRule[] => [
    rule.custom(toValidator('error', [blankTextRule, ...rules], isString)),
    rule.custom(toValidator('warning', rules, isString)).warning(),
  ]
