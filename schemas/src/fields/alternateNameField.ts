import {defineField} from '@sanity/types'

/** The short form or other name that people use, as in “IOP”. */
export const alternateNameField = defineField({
  name: 'alternateName',
  title: 'Short form',
  description: 'The abbreviation or other name that people use, as in “IOP”.',
  type: 'string',
  group: 'content',
})
