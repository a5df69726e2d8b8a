import {defineField, defineType} from '@sanity/types'
import {documentGroups} from '../fields/documentGroups.ts'
import {languageField} from '../fields/languageField.ts'
import {toLanguageName} from '../fields/toLanguageName.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** What every page of the site says in one language. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  type: 'document',
  groups: documentGroups.filter(({name}) => name === 'content' || name === 'settings'),
  initialValue: {language: 'en'},
  fields: [
    defineField({
      name: 'title',
      title: 'Name of the site',
      description: 'Shown at the top of every page and in search results.',
      group: 'content',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'description',
      title: 'What the site is about',
      description: 'One or two short sentences, for the home page and for search results.',
      group: 'content',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'publisher',
      title: 'Published by',
      description: 'The organization that answers for the site.',
      group: 'content',
      type: 'reference',
      to: [{type: 'provider'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'crisisBanner',
      title: 'Line about immediate help',
      description: 'Stands before the ways to get help on every page, in one short sentence.',
      group: 'content',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'disclaimer',
      title: 'Note about medical advice',
      description: 'Stands at the end of every page: what this site can and cannot do.',
      group: 'content',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'image',
      title: 'Picture when shared',
      description: 'For pages that have none of their own.',
      group: 'content',
      type: 'imageWithAlt',
    }),
    languageField,
  ],
  preview: {
    select: {title: 'title', language: 'language'},
    prepare: ({title, language}) => ({
      title: title ?? 'Site settings',
      subtitle: toLanguageName(language),
    }),
  },
})
