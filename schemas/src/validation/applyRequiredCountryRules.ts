import type {StringRule} from '@sanity/types'
import {applyFindingRules} from './applyFindingRules.ts'
import {countryRule} from './countryRule.ts'
import {requireText} from './requireText.ts'

/** The rules for the code of a country, which must be filled in. */
export const applyRequiredCountryRules = (rule: StringRule): StringRule[] => [
  requireText(rule),
  ...applyFindingRules([countryRule])(rule),
]
