import {defineField, defineType} from '@sanity/types'
import {pageTypes} from '../fields/pageTypes.ts'
import {pathRule} from '../validation/pathRule.ts'
import {redirectTargetRule} from '../validation/redirectTargetRule.ts'

/** An old address, and where it leads now. */
export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  initialValue: {isPermanent: true},
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      description: 'The part after the domain, as in /programs/old-name.',
      type: 'string',
      validation: (rule) => rule.required().custom(pathRule),
    }),
    defineField({
      name: 'toPage',
      title: 'Leads to a page of ours',
      description: 'Keeps working when that page’s address changes.',
      type: 'reference',
      to: pageTypes.map((type) => ({type})),
      validation: (rule) => rule.custom(redirectTargetRule),
    }),
    defineField({
      name: 'toAddress',
      title: 'Or to another address',
      description: 'A path of this site, as in /faqs, or a whole address with https://.',
      type: 'string',
      validation: (rule) => rule.custom(pathRule),
    }),
    defineField({
      name: 'isPermanent',
      title: 'For good',
      description: 'Search engines forget the old address. Switch it off for a while only.',
      type: 'boolean',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {title: 'from', address: 'toAddress', page: 'toPage.title'},
    prepare: ({title, address, page}) => ({title, subtitle: `→ ${page ?? address ?? 'a page'}`}),
  },
})
