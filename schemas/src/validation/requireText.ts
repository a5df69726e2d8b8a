import type {StringRule} from '@sanity/types'
import {blankTextRule} from './blankTextRule.ts'
import {isString} from './isString.ts'
import {requiredMessage} from './requiredMessage.ts'
import {toValidator} from './toValidator.ts'

/** Makes a text required: neither missing nor blank. Every required text that people write asks for it, so that no page shows a gap. */
export const requireText = (rule: StringRule): StringRule =>
  rule
    .required()
    .custom(toValidator('error', [blankTextRule], isString))
    .error(requiredMessage)
