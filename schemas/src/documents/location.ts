import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {deliveryModesField} from '../fields/deliveryModesField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {imageField} from '../fields/imageField.ts'
import {publicFields} from '../fields/publicFields.ts'
import {seoField} from '../fields/seoField.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'
import {applyTextRules} from '../validation/applyTextRules.ts'
import {streetRule} from '../validation/streetRule.ts'
import {telephoneRule} from '../validation/telephoneRule.ts'

/** A place of the provider that people can go to. */
export const location = defineType({
  name: 'location',
  title: 'Location',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField('name', 'Name', 'As on the sign at the door.'),
    defineTextField('summary', 'Summary', 'What people find there, in one or two short sentences.'),
    imageField,
    defineField({
      name: 'provider',
      title: 'Provider',
      description: 'Whose place it is.',
      type: 'reference',
      to: [{type: 'provider'}],
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'address',
      title: 'Address',
      description: 'With street and number, so that people can go there.',
      type: 'postalAddress',
      group: 'content',
      validation: (rule) => rule.required().custom(streetRule),
    }),
    defineField({
      name: 'telephone',
      title: 'Telephone',
      description: 'With the country code, as in +1 562 555 0100.',
      type: 'string',
      group: 'content',
      validation: (rule) => rule.custom(telephoneRule),
    }),
    defineField({
      name: 'openingHours',
      title: 'Opening hours',
      description: 'Leave it empty where they are not known.',
      type: 'array',
      of: [defineArrayMember({type: 'openingHours'})],
      group: 'content',
    }),
    {...deliveryModesField, group: 'content'},
    defineField({
      name: 'accessibility',
      title: 'Getting in and around',
      description: 'Ramps, elevators, parking and public transport, where they are known.',
      type: 'text',
      rows: 3,
      group: 'content',
      validation: applyTextRules(),
    }),
    ...publicFields,
    defineSlugField('name'),
    seoField,
  ],
  preview: toReviewedPreview('name'),
})
