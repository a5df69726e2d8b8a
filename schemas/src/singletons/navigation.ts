import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {documentGroups} from '../fields/documentGroups.ts'
import {languageField} from '../fields/languageField.ts'
import {toLanguageName} from '../fields/toLanguageName.ts'

const menu = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'navigationItem'})],
    group: 'content',
    validation: (rule) => rule.required().min(1).max(8),
  })

/** The menus of the site in one language. */
export const navigation = defineType({
  name: 'navigation',
  title: 'Navigation',
  type: 'document',
  groups: documentGroups.filter(({name}) => name === 'content' || name === 'settings'),
  initialValue: {language: 'en'},
  fields: [
    menu('main', 'Main menu', 'At the top of every page. Five entries or fewer are easy to scan.'),
    menu('footer', 'Footer menu', 'At the end of every page.'),
    languageField,
  ],
  preview: {
    select: {language: 'language'},
    prepare: ({language}) => ({title: 'Navigation', subtitle: toLanguageName(language)}),
  },
})
