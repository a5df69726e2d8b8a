import type {StringRule} from '@sanity/types'
import {applyFindingRules} from './applyFindingRules.ts'
import {placeholderRule} from './placeholderRule.ts'
import {requireText} from './requireText.ts'

/** Adds the rule about leftovers of templates to a short text that is no prose, such as a name, and may be empty. */
export const applyNameRules = applyFindingRules([placeholderRule])

/** The same for one that must be filled in. */
export const applyRequiredNameRules = (rule: StringRule): StringRule[] => [
  requireText(rule),
  ...applyNameRules(rule),
]
