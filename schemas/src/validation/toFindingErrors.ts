import type {ValidationError} from '@sanity/types'
import type {Finding, Severity} from './Finding.ts'

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

/** What a validator answers: the findings of its one severity, or that all is well. */
export const toFindingErrors = (
  severity: Severity,
  findings: readonly Finding[],
): true | FindingError[] => {
  const found = findings.filter((finding) => finding.severity === severity)
  return found.length === 0 ? true : found.map(toError)
}
