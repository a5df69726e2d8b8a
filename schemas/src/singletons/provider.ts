import {defineField, defineType} from '@sanity/types'
import {callToActionField} from '../fields/callToActionField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {imageField} from '../fields/imageField.ts'
import {seoField} from '../fields/seoField.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'
import {telephoneRule} from '../validation/telephoneRule.ts'
import {webAddressMessage} from '../validation/webAddressMessage.ts'

/** The organization that publishes the library and offers treatment. */
export const provider = defineType({
  name: 'provider',
  title: 'Provider',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField('name', 'Name', 'The name that the public knows.'),
    defineTextField(
      'description',
      'Description',
      'What it offers, where and how. State only what is known.',
    ),
    imageField,
    defineField({
      name: 'telephone',
      title: 'Telephone',
      description: 'With the country code, as in +1 562 555 0100.',
      type: 'string',
      group: 'content',
      validation: (rule) => rule.required().custom(telephoneRule),
    }),
    defineField({
      name: 'address',
      title: 'Place',
      description: 'Without a street, it only names the town.',
      type: 'postalAddress',
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'url',
      title: 'Website',
      description: 'The organization’s own home page.',
      type: 'url',
      group: 'content',
      validation: (rule) => rule.uri({scheme: ['https', 'http']}).error(webAddressMessage),
    }),
    callToActionField,
    ...publicFields,
    seoField,
  ],
  preview: toReviewedPreview('name'),
})
