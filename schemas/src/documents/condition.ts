import {defineField, defineType} from '@sanity/types'
import {alternateNameField} from '../fields/alternateNameField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {programFocuses} from '../fields/programFocuses.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'

/** What people come to treatment with. */
export const condition = defineType({
  name: 'condition',
  title: 'Condition',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField('title', 'Name', 'Person-first, as in “Substance use disorders”.'),
    alternateNameField,
    defineTextField('summary', 'Summary', 'What it is, in one or two short sentences.'),
    defineField({
      name: 'category',
      title: 'Kind',
      description: 'What a program treats when it treats this.',
      type: 'string',
      group: 'content',
      options: {list: [...programFocuses], layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    ...publicFields,
    defineSlugField('title'),
  ],
  preview: toReviewedPreview('title'),
})
