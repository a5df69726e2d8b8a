import {defineArrayMember, defineField, defineType} from '@sanity/types'
import type {ConditionalPropertyCallback} from '@sanity/types'
import {applyNameRules, applyRequiredNameRules} from '../validation/applyNameRules.ts'
import {webAddressMessage} from '../validation/webAddressMessage.ts'

/** Whoever could enter their own credential and id would make themselves a reviewer. */
const isForAdministrators: ConditionalPropertyCallback = ({currentUser}) =>
  !currentUser?.roles.some(({name}) => name === 'administrator')

/** Reviews name a clinician by these, also those that were recorded long ago. */
const isForAdministratorsOfClinicians: ConditionalPropertyCallback = (context) =>
  [context.document?.['userId'], context.document?.['credentials']].some(Boolean) &&
  isForAdministrators(context)

/** Somebody who writes or reviews content. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As the person writes it. Of a clinician, an administrator changes it.',
      type: 'string',
      readOnly: isForAdministratorsOfClinicians,
      validation: applyRequiredNameRules,
    }),
    defineField({
      name: 'jobTitle',
      title: 'Job title',
      description: 'As in “Clinical director”.',
      type: 'string',
      readOnly: isForAdministratorsOfClinicians,
      validation: applyNameRules,
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      description:
        'Licences and qualifications, entered by an administrator who has seen them. A clinical reviewer needs one that is valid.',
      type: 'array',
      readOnly: isForAdministrators,
      of: [defineArrayMember({type: 'credential'})],
    }),
    defineField({
      name: 'userId',
      title: 'Sign-in id',
      description:
        'Lets this person record reviews when they sign in. An administrator enters it: the id that `content user list` shows, or that of the hosted project.',
      type: 'string',
      readOnly: isForAdministrators,
    }),
    defineField({
      name: 'url',
      title: 'Web page',
      description: 'A public page about this person.',
      type: 'url',
      readOnly: isForAdministratorsOfClinicians,
      validation: (rule) => rule.uri({scheme: ['https', 'http']}).error(webAddressMessage),
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
