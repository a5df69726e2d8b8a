import {defineField, defineType} from '@sanity/types'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'
import {linkTextRule} from '../validation/linkTextRule.ts'
import {linkAddressMessage} from '../validation/webAddressMessage.ts'

/** An invitation to act; without a link, it invites to call the provider. */
export const callToAction = defineType({
  name: 'callToAction',
  title: 'Call to action',
  type: 'object',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'Who is invited, and to do what.',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'label',
      title: 'Button',
      description: 'The words on the button.',
      type: 'string',
      validation: applyRequiredTextRules(linkTextRule),
    }),
    defineField({
      name: 'url',
      title: 'Link',
      description: 'Leave it empty to call the provider.',
      type: 'url',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'tel', 'mailto']}).error(linkAddressMessage),
    }),
  ],
  preview: {select: {title: 'heading', subtitle: 'text'}},
})
