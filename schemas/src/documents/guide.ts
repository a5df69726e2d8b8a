import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {callToActionField} from '../fields/callToActionField.ts'
import {definePortableTextField} from '../fields/definePortableTextField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {imageField} from '../fields/imageField.ts'
import {seoField} from '../fields/seoField.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'
import {anchorsRule} from '../validation/anchorsRule.ts'

/** A long article in sections that shows what the library says elsewhere, without writing it twice. */
export const guide = defineType({
  name: 'guide',
  title: 'Guide',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField('title', 'Title', 'Often a question, as in “Is an IOP right for me?”.'),
    defineTextField('summary', 'Summary', 'What the guide covers, in one or two short sentences.'),
    imageField,
    definePortableTextField(
      'opening',
      'Opening',
      'Meets the reader where they are, before the table of contents.',
    ),
    defineField({
      name: 'sections',
      title: 'Sections',
      description: 'Their headings make the table of contents.',
      type: 'array',
      of: [defineArrayMember({type: 'guideSection'})],
      group: 'content',
      validation: (rule) => rule.required().min(1).custom(anchorsRule),
    }),
    definePortableTextField(
      'conclusion',
      'Conclusion',
      'What to take away, before the call to action.',
    ),
    callToActionField,
    ...publicFields,
    defineSlugField('title'),
    seoField,
  ],
  preview: toReviewedPreview('title'),
})
