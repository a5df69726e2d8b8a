import {defineField} from '@sanity/types'

/** What a page invites its readers to do. */
export const callToActionField = defineField({
  name: 'callToAction',
  title: 'Call to action',
  description: 'What readers can do next. Invite; do not push.',
  type: 'callToAction',
  group: 'content',
  validation: (rule) => rule.required(),
})
