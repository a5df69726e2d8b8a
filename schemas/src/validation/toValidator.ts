import type {CustomValidator} from '@sanity/types'
import type {Severity} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {toFindingErrors} from './toFindingErrors.ts'
import {toSituation} from './toSituation.ts'

/** Makes one validator for the Studio of rules: the findings of one severity, because a validator has one level. An empty value, or one of another type, is left to other validators. */
export const toValidator =
  <Value>(
    severity: Severity,
    rules: readonly FindingRule<Value>[],
    isValue: (value: unknown) => value is Value,
  ): CustomValidator =>
  (value, context) => {
    if (!isValue(value)) return true
    const situation = toSituation(context)
    return toFindingErrors(
      severity,
      rules.flatMap((rule) => rule(value, situation)),
    )
  }
