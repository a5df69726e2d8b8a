import {defineField} from '@sanity/types'

/** A document's main picture. */
export const imageField = defineField({
  name: 'image',
  title: 'Picture',
  type: 'imageWithAlt',
  group: 'content',
})
