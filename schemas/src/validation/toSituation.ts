import type {ValidationContext} from '@sanity/types'
import type {Situation} from './FindingRule.ts'

const evidenceOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'evidence' in value ? value.evidence : undefined

/** What rules may know of the document that a validator looks at. */
export const toSituation = ({
  document,
  parent,
}: Pick<ValidationContext, 'document' | 'parent'>): Situation => ({
  language: typeof document?.language === 'string' ? document.language : 'en',
  today: new Date().toISOString().slice(0, 10),
  evidence: evidenceOf(parent) ?? evidenceOf(document),
})
