import {defineField, defineType} from '@sanity/types'
import {pageTypes} from '../fields/pageTypes.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'
import {linkTextRule} from '../validation/linkTextRule.ts'
import {navigationTargetRule} from '../validation/navigationTargetRule.ts'
import {pathRule} from '../validation/pathRule.ts'

/** One entry of a menu. */
export const navigationItem = defineType({
  name: 'navigationItem',
  title: 'Entry',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Words',
      description: 'A few words that say where it leads.',
      type: 'string',
      validation: applyRequiredTextRules(linkTextRule),
    }),
    defineField({
      name: 'page',
      title: 'Page',
      description: 'The page that it leads to.',
      type: 'reference',
      to: pageTypes.map((type) => ({type})),
      validation: (rule) => rule.custom(navigationTargetRule),
    }),
    defineField({
      name: 'path',
      title: 'Or a list',
      description: 'The path of a list, as in /faqs, or a whole address with https://.',
      type: 'string',
      validation: (rule) => rule.custom(pathRule),
    }),
  ],
  preview: {select: {title: 'label', subtitle: 'path'}},
})
