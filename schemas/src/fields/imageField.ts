import {defineField} from '@sanity/types'

/** A document's main picture. */
export const imageField = defineField({
  name: 'image',
  title: 'Picture',
  description: 'Shown at the top of the page. Choose a calm one, without people in distress.',
  type: 'imageWithAlt',
  group: 'content',
})
