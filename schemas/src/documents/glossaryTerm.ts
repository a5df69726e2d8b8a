import {defineField, defineType} from '@sanity/types'
import {alternateNameField} from '../fields/alternateNameField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {pageTypes} from '../fields/pageTypes.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'

/** A word of the field, in plain language. */
export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'document',
  groups: documentGroups,
  initialValue: {...publicDocument, riskTier: 'low'},
  fields: [
    defineTitleField('term', 'Term', 'The word or words, as readers meet them.'),
    alternateNameField,
    defineTextField(
      'definition',
      'Meaning',
      'What it means, in one or two short sentences that stand on their own.',
    ),
    defineField({
      name: 'seeAlso',
      title: 'Read more',
      description: 'The page that says more about it.',
      type: 'reference',
      to: pageTypes.map((type) => ({type})),
      group: 'content',
    }),
    ...publicFields,
    defineSlugField('term'),
  ],
  preview: toReviewedPreview('term'),
})
