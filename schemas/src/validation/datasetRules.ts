import {crisisHelpRule} from './crisisHelpRule.ts'
import type {DatasetRule} from './DatasetRule.ts'
import {expiredSourceRule} from './expiredSourceRule.ts'
import {orphanRule} from './orphanRule.ts'
import {redirectLoopRule} from './redirectLoopRule.ts'
import {reviewRecordRule} from './reviewRecordRule.ts'
import {sharedUserIdRule} from './sharedUserIdRule.ts'
import {singletonRule} from './singletonRule.ts'
import {supersededSourceRule} from './supersededSourceRule.ts'

/** The rules that need all documents at once; a form, which sees one, leaves them to the headless check and to a list on the desk. */
export const datasetRules: readonly DatasetRule[] = [
  crisisHelpRule,
  expiredSourceRule,
  orphanRule,
  redirectLoopRule,
  reviewRecordRule,
  sharedUserIdRule,
  singletonRule,
  supersededSourceRule,
]
