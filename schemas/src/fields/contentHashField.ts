import {defineField} from '@sanity/types'
import {contentHashRule} from '../validation/contentHashRule.ts'

/** The hash of what the published document says, stored when it is published or imported: queries compare it with what was reviewed. */
export const contentHashField = defineField({
  name: 'contentHash',
  title: 'Hash of the content',
  description: 'Set when the document is published.',
  type: 'string',
  group: 'evidence',
  hidden: true,
  readOnly: true,
  validation: (rule) => rule.custom(contentHashRule),
})
