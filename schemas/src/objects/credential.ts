import {defineField, defineType} from '@sanity/types'
import {applyRequiredNameRules} from '../validation/applyNameRules.ts'

/** A licence or qualification of a person. */
export const credential = defineType({
  name: 'credential',
  title: 'Credential',
  type: 'object',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As in “Licensed Clinical Social Worker”.',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
    defineField({
      name: 'abbreviation',
      title: 'Abbreviation',
      description: 'As in “LCSW”.',
      type: 'string',
    }),
    defineField({name: 'issuer', title: 'Issued by', type: 'string'}),
    defineField({name: 'validUntil', title: 'Valid until', type: 'date'}),
  ],
  preview: {select: {title: 'name', subtitle: 'validUntil'}},
})
