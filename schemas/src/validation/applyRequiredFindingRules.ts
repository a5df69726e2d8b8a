import type {StringRule} from '@sanity/types'
import {applyFindingRules} from './applyFindingRules.ts'
import type {FindingRule} from './FindingRule.ts'
import {requiredMessage} from './requiredMessage.ts'

/** Makes a text required, and adds rules to it. */
export const applyRequiredFindingRules =
  (rules: readonly FindingRule<string>[] = []) =>
  (rule: StringRule): StringRule[] => [
    rule.required().error(requiredMessage),
    ...applyFindingRules(rules)(rule),
  ]
