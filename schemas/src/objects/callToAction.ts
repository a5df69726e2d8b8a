import {defineField, defineType} from '@sanity/types'

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
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'Who is invited, and to do what.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'label',
      title: 'Button',
      description: 'The words on the button.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'url',
      title: 'Link',
      description: 'Leave it empty to call the provider.',
      type: 'url',
      validation: (rule) => rule.uri({scheme: ['https', 'tel', 'mailto']}),
    }),
  ],
  preview: {select: {title: 'heading', subtitle: 'text'}},
})
