import {defineType} from '@sanity/types'
import {definePortableTextField} from '../fields/definePortableTextField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {seoField} from '../fields/seoField.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'
import {applyRequiredFindingRules} from '../validation/applyRequiredFindingRules.ts'
import {placeholderRule} from '../validation/placeholderRule.ts'
import {stigmaRule} from '../validation/stigmaRule.ts'

/** A common myth, told as fact, myth, why it misleads, and fact again. */
export const myth = defineType({
  name: 'myth',
  title: 'Myth',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField(
      'fact',
      'The fact',
      'The headline. State what is true; do not repeat the myth.',
    ),
    defineTextField(
      'myth',
      'The myth',
      'What people say, once, in one sentence.',
      // A myth may promise what the page then corrects.
      applyRequiredFindingRules([placeholderRule, stigmaRule]),
    ),
    defineTextField(
      'whyItMisleads',
      'Why it misleads',
      'What makes the myth sound true, and what it leaves out.',
    ),
    definePortableTextField(
      'explanation',
      'The fact again',
      'What is true, with what a reader can do with it.',
    ),
    ...publicFields,
    defineSlugField('fact'),
    seoField,
  ],
  preview: toReviewedPreview('fact'),
})
