import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {applyFindingRules} from '../validation/applyFindingRules.ts'
import {applyRequiredFindingRules} from '../validation/applyRequiredFindingRules.ts'
import {webAddressMessage} from '../validation/webAddressMessage.ts'

/** A publication or official page that statements can cite. */
export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'The title as published, even where its words are not ours.',
      type: 'string',
      validation: applyRequiredFindingRules(),
    }),
    defineField({
      name: 'sourceType',
      title: 'Kind',
      description: 'What kind of publication it is.',
      type: 'string',
      options: {
        list: [
          {title: 'Government publication', value: 'governmentPublication'},
          {title: 'Journal article', value: 'journalArticle'},
          {title: 'Book', value: 'book'},
          {title: 'Official web page', value: 'webPage'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'authors',
      title: 'Authors',
      description: 'One name in each, as in “McCarty D”.',
      type: 'array',
      of: [defineArrayMember({type: 'string', validation: applyFindingRules()})],
    }),
    defineField({
      name: 'publisher',
      title: 'Publisher',
      description: 'The organization that stands behind it.',
      type: 'string',
      validation: applyRequiredFindingRules(),
    }),
    defineField({
      name: 'isPartOf',
      title: 'Published in',
      description: 'The journal with volume and issue, or the series with number.',
      type: 'string',
    }),
    defineField({
      name: 'yearPublished',
      title: 'Year',
      description: 'The year of this edition.',
      type: 'number',
      validation: (rule) =>
        rule
          .integer()
          .min(1900)
          .error('This is no year of a publication. Write four digits, as in 2024.'),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      description: 'Where readers can open it.',
      type: 'url',
      validation: (rule) => rule.uri({scheme: ['https', 'http']}).error(webAddressMessage),
    }),
    defineField({
      name: 'doi',
      title: 'DOI',
      description: 'Without https://doi.org/, as in 10.1176/appi.ps.201300249.',
      type: 'string',
      validation: (rule) =>
        rule
          .regex(/^10\.\d{4,9}\/\S+$/, {name: 'DOI'})
          .error(
            'This is no DOI. Write it without https://doi.org/, as in 10.1176/appi.ps.201300249.',
          ),
    }),
    defineField({
      name: 'validUntil',
      title: 'Valid until',
      description: 'After this day it no longer supports a statement, as with a yearly report.',
      type: 'date',
    }),
    defineField({
      name: 'updates',
      title: 'Updates',
      description: 'The older source that this one brings up to date.',
      type: 'reference',
      to: [{type: 'source'}],
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'publisher'}},
})
