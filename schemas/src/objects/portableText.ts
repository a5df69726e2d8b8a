import {defineArrayMember, defineType} from '@sanity/types'
import {textBlock} from '../fields/textBlock.ts'

/** Rich text: paragraphs, headings, lists, pictures, highlighted notes and immediate help. */
export const portableText = defineType({
  name: 'portableText',
  title: 'Text',
  type: 'array',
  of: [
    textBlock,
    defineArrayMember({type: 'imageWithAlt'}),
    defineArrayMember({type: 'callout'}),
    defineArrayMember({type: 'crisisHelp'}),
  ],
})
