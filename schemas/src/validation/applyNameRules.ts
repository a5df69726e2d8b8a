import {applyFindingRules} from './applyFindingRules.ts'
import {applyRequiredFindingRules} from './applyRequiredFindingRules.ts'
import {placeholderRule} from './placeholderRule.ts'

/** Adds the rule about leftovers of templates to a short text that is no prose, such as a name, and may be empty. */
export const applyNameRules = applyFindingRules([placeholderRule])

/** The same for one that must be filled in. */
export const applyRequiredNameRules = applyRequiredFindingRules([placeholderRule])
