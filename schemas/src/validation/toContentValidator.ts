import type {CustomValidator} from '@sanity/types'
import {hashContent} from '../review/hashContent.ts'
import type {Severity} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {toFindingErrors} from './toFindingErrors.ts'
import {toSituation} from './toSituation.ts'

/** A value beside the hash of what its document says now. */
export interface HashedContent {
  readonly value: object
  readonly contentHash: string
  readonly riskTier: unknown
}

/** Makes a validator of a rule that compares an object, empty where there is none, with what the whole document says. */
export const toContentValidator =
  (severity: Severity, rule: FindingRule<HashedContent>): CustomValidator =>
  async (given, context) => {
    const {document} = context
    const value = given ?? {}
    if (typeof value !== 'object' || !document) return true
    const contentHash = await hashContent(document)
    return toFindingErrors(
      severity,
      rule({value, contentHash, riskTier: document.riskTier}, toSituation(context)),
    )
  }
