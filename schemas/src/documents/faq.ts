import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {definePortableTextField} from '../fields/definePortableTextField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {seoField} from '../fields/seoField.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'
import {shortAnswerRule} from '../validation/shortAnswerRule.ts'

/** A question that people ask, and its answer. */
export const faq = defineType({
  name: 'faq',
  title: 'Question and answer',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField('question', 'Question', 'As a reader would ask it.'),
    defineTextField(
      'shortAnswer',
      'Short answer',
      'Plain words, up to 300 characters: for search results, speech and assistants.',
      applyRequiredTextRules(shortAnswerRule),
    ),
    definePortableTextField('answer', 'Answer', 'Start with the answer itself, then explain.'),
    defineField({
      name: 'topic',
      title: 'Topic',
      description: 'The group of questions that this one belongs to.',
      type: 'reference',
      to: [{type: 'topic'}],
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'audience',
      title: 'Who asks',
      description: 'Choose all whom the answer speaks to.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'content',
      options: {
        list: [
          {title: 'Somebody who looks for help', value: 'personSeekingHelp'},
          {title: 'Somebody who loves them', value: 'lovedOne'},
          {title: 'A professional who refers people', value: 'professional'},
        ],
      },
      initialValue: ['personSeekingHelp'],
      validation: (rule) => rule.required().min(1).unique(),
    }),
    ...publicFields,
    defineSlugField('question'),
    seoField,
  ],
  preview: toReviewedPreview('question'),
})
