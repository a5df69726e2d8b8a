import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {alternateNameField} from '../fields/alternateNameField.ts'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTextField} from '../fields/defineTextField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {orderRankField} from '../fields/orderRankField.ts'
import {placeOrdering} from '../fields/placeOrdering.ts'
import {publicFields} from '../fields/publicFields.ts'
import {toReviewedPreview} from '../fields/toReviewedPreview.ts'
import {publicDocument} from '../initialValues/publicDocument.ts'

/** A level of care as one edition of The ASAM Criteria has it, to compare programs by. */
export const levelOfCare = defineType({
  name: 'levelOfCare',
  title: 'Level of care',
  type: 'document',
  groups: documentGroups,
  initialValue: publicDocument,
  fields: [
    defineTitleField('title', 'Name', 'As in “Partial hospitalization”.'),
    alternateNameField,
    defineTextField(
      'summary',
      'Summary',
      'What care at this level is like, in two or three short sentences.',
    ),
    defineTextField(
      'comparison',
      'How it compares',
      'How it differs from an intensive outpatient program.',
    ),
    defineField({
      name: 'setting',
      title: 'Where people live',
      description: 'At home, or where they are treated.',
      type: 'string',
      group: 'content',
      options: {
        list: [
          {title: 'At home', value: 'home'},
          {title: 'At the facility', value: 'facility'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'asam',
      title: 'ASAM level',
      description: 'One document for each edition.',
      type: 'asamDesignation',
      group: 'content',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'hoursBands',
      title: 'Hours a week',
      description: 'What each authority expects. Leave it empty where no band is set.',
      type: 'array',
      of: [defineArrayMember({type: 'hoursBand'})],
      group: 'content',
    }),
    defineField({
      name: 'codes',
      title: 'Codes',
      description: 'How payers and registers know this level.',
      type: 'array',
      of: [defineArrayMember({type: 'codeRef'})],
      group: 'content',
    }),
    orderRankField,
    ...publicFields,
    defineSlugField('title'),
  ],
  orderings: [placeOrdering],
  preview: toReviewedPreview('title', {
    select: {edition: 'asam.edition', level: 'asam.level'},
    toText: ({edition, level}) => (level ? `ASAM ${level}, ${edition} edition` : undefined),
  }),
})
