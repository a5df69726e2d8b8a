import {defineField} from '@sanity/types'
import {isSlugUniqueInLanguage} from '../validation/isSlugUniqueInLanguage.ts'
import {urlPartRule} from '../validation/urlPartRule.ts'

/** The last part of a document's web address, made from the field named `source`. */
export const defineSlugField = (source: string) =>
  defineField({
    name: 'slug',
    title: 'Web address',
    description:
      'The last part of the page’s address, in small letters with hyphens. Press “Generate”, and change it only before the page is public.',
    type: 'slug',
    group: 'settings',
    options: {source, maxLength: 96, isUnique: isSlugUniqueInLanguage},
    validation: (rule) => rule.required().custom((slug) => urlPartRule(slug?.current)),
  })
