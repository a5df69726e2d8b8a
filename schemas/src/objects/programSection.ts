import {defineField, defineType} from '@sanity/types'

/** A part of a program page, shown in the middle of a guide, so that it is written once. */
export const programSection = defineType({
  name: 'programSection',
  title: 'Part of a program page',
  type: 'object',
  fields: [
    defineField({
      name: 'program',
      title: 'Program page',
      description: 'The text stays on that page and changes with it.',
      type: 'reference',
      to: [{type: 'programPage'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'section',
      title: 'Part',
      description: 'The part of the page to show here.',
      type: 'string',
      options: {
        list: [
          {title: 'What it is', value: 'whatItIs'},
          {title: 'Who benefits', value: 'whoBenefits'},
          {title: 'What it is made of', value: 'components'},
          {title: 'Schedule', value: 'schedule'},
          {title: 'What participants do', value: 'whatParticipantsDo'},
          {title: 'Benefits', value: 'benefits'},
          {title: 'Self-check', value: 'selfCheck'},
          {title: 'How to choose', value: 'choosingCriteria'},
          {title: 'Questions and answers', value: 'faqs'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'section', subtitle: 'program.title'}},
})
