import {defineField, defineType} from '@sanity/types'
import {languages} from '../fields/languages.ts'
import {applyCrisisContactRules} from '../validation/applyCrisisContactRules.ts'
import {applyRequiredNameRules} from '../validation/applyNameRules.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** One way to reach a crisis resource. */
export const crisisContact = defineType({
  name: 'crisisContact',
  title: 'Way to get in touch',
  type: 'object',
  fields: [
    defineField({
      name: 'channel',
      title: 'How',
      type: 'string',
      options: {
        list: [
          {title: 'Call', value: 'call'},
          {title: 'Text message', value: 'text'},
          {title: 'Chat', value: 'chat'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'value',
      title: 'Number or address',
      description: 'The number to call or text, or the web address of the chat.',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
    defineField({
      name: 'instructions',
      title: 'What to do',
      description: 'One short sentence, as in “Call 988 and press 2”.',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'contactLanguage',
      title: 'Language of the help',
      type: 'string',
      options: {list: [...languages], layout: 'radio', direction: 'horizontal'},
      initialValue: 'en',
      validation: (rule) => rule.required(),
    }),
  ],
  validation: applyCrisisContactRules,
  preview: {select: {title: 'instructions', subtitle: 'contactLanguage'}},
})
