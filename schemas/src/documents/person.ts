import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** Somebody who writes or reviews content. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'jobTitle', title: 'Job title', type: 'string'}),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      description: 'Licences and qualifications. A clinical reviewer needs one that is valid.',
      type: 'array',
      of: [defineArrayMember({type: 'credential'})],
    }),
    defineField({name: 'url', title: 'Web page', type: 'url'}),
    defineField({name: 'image', title: 'Picture', type: 'imageWithAlt'}),
  ],
  preview: {select: {title: 'name', subtitle: 'jobTitle', media: 'image'}},
})
