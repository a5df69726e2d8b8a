import {defineField} from '@sanity/types'
import {applyFindingRules} from '../validation/applyFindingRules.ts'
import {placeholderRule} from '../validation/placeholderRule.ts'
import {stigmaRule} from '../validation/stigmaRule.ts'

/** The short form or other name that people use, as in “IOP”. */
export const alternateNameField = defineField({
  name: 'alternateName',
  title: 'Short form',
  description: 'The abbreviation or other name that people use, as in “IOP”.',
  type: 'string',
  group: 'content',
  validation: applyFindingRules([placeholderRule, stigmaRule]),
})
