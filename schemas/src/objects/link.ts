import {defineField, defineType} from '@sanity/types'
import {linkAddressMessage} from '../validation/webAddressMessage.ts'

/** A link to another website, an e-mail address or a telephone number. */
export const link = defineType({
  name: 'link',
  title: 'Link to another website',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description: 'A web address, or mailto: or tel: with an e-mail address or a number.',
      type: 'url',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: ['https', 'http', 'mailto', 'tel']})
          .error(linkAddressMessage),
    }),
  ],
})
