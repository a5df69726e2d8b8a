import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {applyNameRules, applyRequiredNameRules} from '../validation/applyNameRules.ts'

/** Somebody who writes or reviews content. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As the person writes it.',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
    defineField({
      name: 'jobTitle',
      title: 'Job title',
      description: 'As in “Clinical director”.',
      type: 'string',
      validation: applyNameRules,
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      description: 'Licences and qualifications. A clinical reviewer needs one that is valid.',
      type: 'array',
      of: [defineArrayMember({type: 'credential'})],
    }),
    defineField({
      name: 'userId',
      title: 'Sign-in id',
      description:
        'Lets this person record reviews when they sign in. An administrator enters it: the id that `content user list` shows, or that of the hosted project.',
      type: 'string',
      // Who could enter their own id here would make themselves a reviewer.
      readOnly: ({currentUser}) => !currentUser?.roles.some(({name}) => name === 'administrator'),
    }),
    defineField({
      name: 'url',
      title: 'Web page',
      description: 'A public page about this person.',
      type: 'url',
    }),
    defineField({
      name: 'image',
      title: 'Picture',
      description: 'A portrait, with the person’s consent.',
      type: 'imageWithAlt',
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'jobTitle', media: 'image'}},
})
