import {defineArrayMember, defineField} from '@sanity/types'

/** How people take part: in person, by telehealth, or both. */
export const deliveryModesField = defineField({
  name: 'deliveryModes',
  title: 'How people take part',
  description: 'Choose only what is known. Leave it empty where it depends on the provider.',
  type: 'array',
  of: [defineArrayMember({type: 'string'})],
  options: {
    list: [
      {title: 'In person', value: 'inPerson'},
      {title: 'Telehealth', value: 'telehealth'},
      {title: 'Hybrid: some of both', value: 'hybrid'},
    ],
  },
  group: 'treatment',
  validation: (rule) => rule.unique(),
})
