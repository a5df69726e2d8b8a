import type {Rule} from '@sanity/types'
import {hoursBandValidator} from './hoursBandValidator.ts'
import {isObject} from './isObject.ts'
import {scheduleRule} from './scheduleRule.ts'
import {toValidator} from './toValidator.ts'

/** Adds the rules for the schedule of a program: hours that add up, and that fit its level of care. */
export const applyScheduleRules = (rule: Rule): Rule[] => [
  rule.required().custom(toValidator('error', [scheduleRule], isObject)),
  rule.custom(hoursBandValidator).warning(),
]
