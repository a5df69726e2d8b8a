import {defineArrayMember} from '@sanity/types'

/** Paragraphs, headings, lists and quotes, with the links and citations that text may carry. */
export const textBlock = defineArrayMember({
  type: 'block',
  styles: [
    {title: 'Paragraph', value: 'normal'},
    {title: 'Heading', value: 'h2'},
    {title: 'Smaller heading', value: 'h3'},
    {title: 'Quote', value: 'blockquote'},
  ],
  lists: [
    {title: 'Bulleted list', value: 'bullet'},
    {title: 'Numbered list', value: 'number'},
  ],
  marks: {
    decorators: [
      {title: 'Strong', value: 'strong'},
      {title: 'Emphasis', value: 'em'},
    ],
    annotations: [{type: 'link'}, {type: 'internalLink'}, {type: 'citation'}],
  },
})
