import {defineField, defineType} from '@sanity/types'
import {authorField} from '../fields/authorField.ts'
import {definePortableTextField} from '../fields/definePortableTextField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {documentEvidenceFields} from '../fields/evidenceFields.ts'
import {languageField} from '../fields/languageField.ts'
import {reviewField} from '../fields/reviewField.ts'
import {seoField} from '../fields/seoField.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'

/** A question that people ask, and its answer. */
export const faq = defineType({
  name: 'faq',
  title: 'Question and answer',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField('question', 'Question', 'As a reader would ask it.'),
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
    authorField,
    ...documentEvidenceFields,
    reviewField,
    languageField,
    defineSlugField('question'),
    seoField,
  ],
  preview: {select: {title: 'question', status: 'review.status'}, prepare: toReviewedPreview},
})
