import {defineField} from '@sanity/types'

/** The place of a document in a list of its kind, as a LexoRank: set by dragging in the desk. */
export const orderRankField = defineField({
  name: 'orderRank',
  title: 'Place in lists',
  description: 'Drag the document in its list to move it.',
  type: 'string',
  group: 'settings',
  hidden: true,
  readOnly: true,
})
