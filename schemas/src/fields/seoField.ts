import {defineField} from '@sanity/types'

/** How a page shows in search results. */
export const seoField = defineField({
  name: 'seo',
  title: 'Search results',
  description: 'Leave it empty to use the page’s own title and summary.',
  type: 'seo',
  group: 'search',
})
