import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {orderRankField} from '../fields/orderRankField.ts'
import {placeOrdering} from '../fields/placeOrdering.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'
import {applyRequiredFindingRules} from '../validation/applyRequiredFindingRules.ts'
import {applyTextRules} from '../validation/applyTextRules.ts'
import {countryRule} from '../validation/countryRule.ts'
import {toValidator} from '../validation/toValidator.ts'
import {verifiedOnRule} from '../validation/verifiedOnRule.ts'

const isDateOrMissing = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string'

/** A place that offers immediate help. */
export const crisisResource = defineType({
  name: 'crisisResource',
  title: 'Crisis resource',
  type: 'document',
  groups: documentGroups,
  initialValue: {...publicDocument, riskTier: 'high'},
  fields: [
    defineTitleField('name', 'Name', 'The official name of the service.'),
    defineTextField('summary', 'Summary', 'Whom it helps and with what, in one sentence.'),
    defineField({
      name: 'kind',
      title: 'Kind',
      description: 'Emergency services come first on every page.',
      type: 'string',
      group: 'content',
      options: {
        list: [
          {title: 'Emergency service', value: 'emergency'},
          {title: 'Crisis line', value: 'crisisLine'},
          {title: 'Helpline for finding treatment', value: 'helpline'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'contacts',
      title: 'Ways to get in touch',
      description: 'The fastest first.',
      type: 'array',
      of: [defineArrayMember({type: 'crisisContact'})],
      group: 'content',
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'availability',
      title: 'When, and what it costs',
      description: 'As in “Free, 24 hours a day, every day”.',
      type: 'string',
      group: 'content',
      validation: applyTextRules(),
    }),
    defineField({
      name: 'areaServed',
      title: 'Country',
      description: 'Two letters, as in US.',
      type: 'string',
      group: 'content',
      validation: applyRequiredFindingRules([countryRule]),
    }),
    defineField({
      name: 'verifiedOn',
      title: 'Checked on',
      description: 'The day when somebody last tried these numbers and addresses.',
      type: 'date',
      group: 'evidence',
      validation: (rule) => [
        rule.custom(toValidator('error', [verifiedOnRule], isDateOrMissing)),
        rule.custom(toValidator('warning', [verifiedOnRule], isDateOrMissing)).warning(),
      ],
    }),
    orderRankField,
    ...publicFields,
  ],
  orderings: [placeOrdering],
  preview: toReviewedPreview('name'),
})
