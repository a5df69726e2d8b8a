import {defineField} from '@sanity/types'
import {isSlugUniqueInLanguage} from '../validation/isSlugUniqueInLanguage.ts'
import {slugRule} from '../validation/slugRule.ts'

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
    // A required slug that is missing has two errors, one of them about a part that the form does not show. So it is required for
    // those who read the schema, without a context, and slugRule says the one error where a document is checked.
    validation: (rule, context) => (context ? rule.custom(slugRule) : rule.required()),
  })
