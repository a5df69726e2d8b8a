import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {alternateNameField} from '../fields/alternateNameField.ts'
import {defineReferencesField} from '../fields/defineReferencesField.ts'
import {definePortableTextField} from '../fields/definePortableTextField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineStatementsField} from '../fields/defineStatementsField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {imageField} from '../fields/imageField.ts'
import {seoField} from '../fields/seoField.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'

/** A treatment that programs offer, such as group therapy. */
export const therapy = defineType({
  name: 'therapy',
  title: 'Therapy',
  type: 'document',
  groups: documentGroups,
  initialValue: {
    ...publicDocument,
    evidenceStrength: {_type: 'evidenceStrength', rating: 'notRated'},
  },
  fields: [
    defineTitleField('title', 'Name', 'As in “Cognitive behavioral therapy”.'),
    alternateNameField,
    defineTextField('summary', 'Summary', 'What it is, in one or two short sentences.'),
    imageField,
    defineField({
      name: 'category',
      title: 'Kind',
      description: 'What this therapy works with.',
      type: 'string',
      group: 'content',
      options: {
        list: [
          {title: 'Talk therapy', value: 'talk'},
          {title: 'Skills training', value: 'skills'},
          {title: 'Family', value: 'family'},
          {title: 'Holistic and alternative', value: 'holistic'},
        ],
        layout: 'radio',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'schemaType',
      title: 'Type for search engines',
      description: 'Talk therapies are psychological treatments; all others are medical therapies.',
      type: 'string',
      group: 'search',
      options: {
        list: [
          {title: 'Psychological treatment', value: 'PsychologicalTreatment'},
          {title: 'Medical therapy', value: 'MedicalTherapy'},
        ],
        layout: 'radio',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'modality',
      title: 'With whom',
      description: 'Choose all that apply.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'content',
      options: {
        list: [
          {title: 'One-on-one', value: 'individual'},
          {title: 'In a group', value: 'group'},
          {title: 'With the family', value: 'family'},
        ],
      },
      validation: (rule) => rule.required().min(1).unique(),
    }),
    definePortableTextField(
      'whatToExpect',
      'What to expect',
      'What happens in it, and how it fits into a program.',
    ),
    defineStatementsField(
      'whoItHelps',
      'Who it helps',
      'One group of people in each. No promises.',
    ),
    defineField({
      name: 'evidenceStrength',
      title: 'Strength of the evidence',
      description: 'How strong the research behind it is, by the sources that rate it.',
      type: 'evidenceStrength',
      group: 'evidence',
      validation: (rule) => rule.required(),
    }),
    defineReferencesField(
      'relatedTherapies',
      'Related therapies',
      'Others that readers may want to know about.',
      'therapy',
    ),
    ...publicFields,
    defineSlugField('title'),
    seoField,
  ],
  preview: toReviewedPreview('title'),
})
