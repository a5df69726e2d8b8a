import {defineField, defineType} from '@sanity/types'

/** A myth of the library, shown in the middle of a guide. */
export const mythEmbed = defineType({
  name: 'mythEmbed',
  title: 'Myth',
  type: 'object',
  fields: [
    defineField({
      name: 'myth',
      title: 'Myth',
      description: 'The text stays with the myth and changes with it.',
      type: 'reference',
      to: [{type: 'myth'}],
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'myth.fact'}},
})
