import {defineField} from '@sanity/types'

/** Who answers for a document: keeps it right, and has it reviewed in time. */
export const ownerField = defineField({
  name: 'owner',
  title: 'Owner',
  description: 'Who keeps this right and has it reviewed in time: a person, or the organization.',
  type: 'reference',
  to: [{type: 'person'}, {type: 'provider'}],
  group: 'evidence',
  validation: (rule) => rule.required(),
})
