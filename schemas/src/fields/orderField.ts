import {defineField} from '@sanity/types'

/** The place of a document in a list of its kind. */
export const orderField = defineField({
  name: 'order',
  title: 'Place in lists',
  description: 'Lower numbers come first.',
  type: 'number',
  group: 'settings',
  validation: (rule) => rule.required().integer().positive(),
})
