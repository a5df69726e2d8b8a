import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {alternateNameField} from '../fields/alternateNameField.ts'
import {callToActionField} from '../fields/callToActionField.ts'
import {defineReferencesField} from '../fields/defineReferencesField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineStatementsField} from '../fields/defineStatementsField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {deliveryModesField} from '../fields/deliveryModesField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {imageField} from '../fields/imageField.ts'
import {populations} from '../fields/populations.ts'
import {programFocuses} from '../fields/programFocuses.ts'
import {seoField} from '../fields/seoField.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'
import {applyScheduleRules} from '../validation/applyScheduleRules.ts'
import {isObject} from '../validation/isObject.ts'
import {programLevelsRule} from '../validation/programLevelsRule.ts'
import {toValidator} from '../validation/toValidator.ts'
import {typicalWeekValidator} from '../validation/typicalWeekValidator.ts'

/** A treatment program: what it is, whom it helps, what it is made of and how it works. */
export const programPage = defineType({
  name: 'programPage',
  title: 'Program page',
  type: 'document',
  groups: documentGroups.toSpliced(
    1,
    0,
    {name: 'people', title: 'Who it helps'},
    {name: 'treatment', title: 'How it works'},
    {name: 'deciding', title: 'Deciding'},
  ),
  initialValue: publicDocument,
  validation: (rule) => rule.custom(toValidator('error', [programLevelsRule], isObject)),
  fields: [
    defineTitleField('title', 'Name of the program', 'As in “Intensive Outpatient Program”.'),
    alternateNameField,
    defineTextField('summary', 'Summary', 'What the program is, in two or three short sentences.'),
    imageField,
    defineField({
      name: 'levelOfCare',
      title: 'Level of care',
      description: 'Where this program stands between weekly therapy and a hospital stay.',
      type: 'reference',
      to: [{type: 'levelOfCare'}],
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'focus',
      title: 'What it treats',
      description: 'Choose all that apply.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: [...programFocuses]},
      group: 'content',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'levelAbove',
      title: 'The level above',
      description: 'Where people go who need more care than this.',
      type: 'reference',
      to: [{type: 'levelOfCare'}],
      group: 'content',
    }),
    defineField({
      name: 'levelBelow',
      title: 'The level below',
      description: 'Where people go on to when they need less care than this.',
      type: 'reference',
      to: [{type: 'levelOfCare'}],
      group: 'content',
    }),
    defineStatementsField('whatItIs', 'What it is', 'What sets this level of care apart.'),
    defineStatementsField('whoBenefits', 'Who benefits', 'One group of people in each.', 'people'),
    defineField({
      name: 'populations',
      title: 'For whom',
      description: 'Choose all that the program is made for.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: [...populations]},
      group: 'people',
      validation: (rule) => rule.unique(),
    }),
    defineReferencesField(
      'conditions',
      'Conditions',
      'What people come here with.',
      'condition',
      'people',
    ),
    defineField({
      name: 'components',
      title: 'What it is made of',
      description: 'The parts of the program, the most important first.',
      type: 'array',
      of: [defineArrayMember({type: 'component'})],
      group: 'treatment',
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'schedule',
      title: 'Schedule',
      description: 'How often people come, for how long, and for how many weeks.',
      type: 'schedule',
      group: 'treatment',
      validation: applyScheduleRules,
    }),
    defineField({
      name: 'typicalWeek',
      title: 'A typical week',
      description: 'An example that helps readers picture it.',
      type: 'typicalWeek',
      group: 'treatment',
      validation: (rule) => rule.custom(typicalWeekValidator),
    }),
    deliveryModesField,
    defineStatementsField(
      'admissionSteps',
      'How to start',
      'One step in each, from the first call to the first day.',
      'treatment',
    ),
    defineStatementsField(
      'whatParticipantsDo',
      'What participants do',
      'One step in each.',
      'treatment',
    ),
    defineStatementsField('benefits', 'Benefits', 'One benefit in each. No promises.', 'people'),
    defineField({
      name: 'selfCheck',
      title: 'Self-check',
      description: 'A few yes-or-no questions. Answers stay in the reader’s own browser.',
      type: 'selfCheck',
      group: 'deciding',
      validation: (rule) => rule.required(),
    }),
    defineReferencesField('myths', 'Myths', 'Common myths about the program.', 'myth', 'deciding'),
    defineStatementsField(
      'choosingCriteria',
      'How to choose',
      'What to look for in a program.',
      'deciding',
    ),
    defineReferencesField(
      'faqs',
      'Questions and answers',
      'In the order of the page.',
      'faq',
      'deciding',
    ),
    defineReferencesField(
      'comparedLevels',
      'Levels to compare with',
      'Other levels of care, from the lightest to the closest.',
      'levelOfCare',
      'deciding',
    ),
    defineField({
      name: 'paymentOptions',
      title: 'Ways to pay',
      description: 'What readers can ask about. Only what is known of this program.',
      type: 'array',
      of: [defineArrayMember({type: 'paymentOption'})],
      group: 'deciding',
    }),
    defineField({
      name: 'codes',
      title: 'Codes',
      description: 'How payers and registers know this program.',
      type: 'array',
      of: [defineArrayMember({type: 'codeRef'})],
      group: 'deciding',
    }),
    {...callToActionField, group: 'deciding'},
    ...publicFields,
    defineSlugField('title'),
    seoField,
  ],
  preview: toReviewedPreview('title'),
})
