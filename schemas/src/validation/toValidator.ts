import type {CustomValidator, ValidationContext, ValidationError} from '@sanity/types'
import type {Finding, Severity} from './Finding.ts'
import type {FindingRule, Situation} from './FindingRule.ts'

/** A finding as a validator hands it on: the Studio shows the message, the headless check reads the rest. */
interface FindingError extends ValidationError {
  readonly code: string
  readonly details: {readonly finding: Omit<Finding, 'path'>}
}

const toError = ({path, ...finding}: Finding): FindingError => ({
  message: `${finding.message} ${finding.remedy}`,
  path: [...path],
  code: finding.rule,
  details: {finding},
})

const evidenceOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'evidence' in value ? value.evidence : undefined

const toSituation = ({document, parent}: ValidationContext): Situation => ({
  language: typeof document?.language === 'string' ? document.language : 'en',
  today: new Date().toISOString().slice(0, 10),
  evidence: evidenceOf(parent) ?? evidenceOf(document),
})

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
    const found = rules
      .flatMap((rule) => rule(value, situation))
      .filter((finding) => finding.severity === severity)
    return found.length === 0 ? true : found.map(toError)
  }
