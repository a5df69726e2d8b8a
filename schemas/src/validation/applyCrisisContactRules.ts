import type {ObjectRule} from '@sanity/types'
import {crisisContactRule} from './crisisContactRule.ts'
import {isObject} from './isObject.ts'
import {toValidator} from './toValidator.ts'

/** The rules for a way to get in touch as a whole: its number or address, and what the instructions say of it. */
export const applyCrisisContactRules = (rule: ObjectRule): ObjectRule[] => [
  rule.custom(toValidator('error', [crisisContactRule], isObject)),
  rule.custom(toValidator('warning', [crisisContactRule], isObject)).warning(),
]
