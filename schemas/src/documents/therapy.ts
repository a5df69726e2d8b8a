import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {alternateNameField} from '../fields/alternateNameField.ts'
import {authorField} from '../fields/authorField.ts'
import {defineReferencesField} from '../fields/defineReferencesField.ts'
import {definePortableTextField} from '../fields/definePortableTextField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {documentEvidenceFields} from '../fields/evidenceFields.ts'
import {imageField} from '../fields/imageField.ts'
import {languageField} from '../fields/languageField.ts'
import {reviewField} from '../fields/reviewField.ts'
import {seoField} from '../fields/seoField.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'

/** A treatment that programs offer, such as group therapy. */
export const therapy = defineType({
  name: 'therapy',
  title: 'Therapy',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
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
      name: 'format',
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
      'body',
      'Text',
      'What happens in it, whom it may help, and how it fits into a program.',
    ),
    defineReferencesField(
      'relatedTherapies',
      'Related therapies',
      'Others that readers may want to know about.',
      'therapy',
    ),
    authorField,
    ...documentEvidenceFields,
    reviewField,
    languageField,
    defineSlugField('title'),
    seoField,
  ],
  preview: {select: {title: 'title', status: 'review.status'}, prepare: toReviewedPreview},
})
