import type {CustomValidator} from '@sanity/types'
import {isObject} from './isObject.ts'
import {toFindingErrors} from './toFindingErrors.ts'
import {toSituation} from './toSituation.ts'
import {typicalWeekRule} from './typicalWeekRule.ts'

/** Holds a program's example week against its schedule. */
export const typicalWeekValidator: CustomValidator = (value, context) => {
  const schedule = context.document?.schedule
  if (!isObject(value) || !Array.isArray(value.sessions) || !isObject(schedule)) return true
  const found = typicalWeekRule({sessions: value.sessions, schedule}, toSituation(context))
  return toFindingErrors('error', found)
}
