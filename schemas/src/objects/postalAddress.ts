import {defineField, defineType} from '@sanity/types'
import {applyNameRules, applyRequiredNameRules} from '../validation/applyNameRules.ts'
import {applyRequiredFindingRules} from '../validation/applyRequiredFindingRules.ts'
import {countryRule} from '../validation/countryRule.ts'

/** Where a provider is; without a street it names a town, not a place to visit. */
export const postalAddress = defineType({
  name: 'postalAddress',
  title: 'Address',
  type: 'object',
  fields: [
    defineField({
      name: 'streetAddress',
      title: 'Street and number',
      type: 'string',
      validation: applyNameRules,
    }),
    defineField({name: 'postalCode', title: 'Postal code', type: 'string'}),
    defineField({
      name: 'addressLocality',
      title: 'City',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
    defineField({
      name: 'addressRegion',
      title: 'State',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
    defineField({
      name: 'addressCountry',
      title: 'Country',
      description: 'Two letters, as in US.',
      type: 'string',
      validation: applyRequiredFindingRules([countryRule]),
    }),
  ],
})
