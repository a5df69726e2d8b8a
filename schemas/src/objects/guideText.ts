import {defineArrayMember, defineType} from '@sanity/types'
import {textBlock} from '../fields/textBlock.ts'

/** The rich text of a guide: all that `portableText` has, and what the library already says elsewhere. */
export const guideText = defineType({
  name: 'guideText',
  title: 'Text',
  type: 'array',
  of: [
    textBlock,
    defineArrayMember({type: 'imageWithAlt'}),
    defineArrayMember({type: 'callout'}),
    defineArrayMember({type: 'crisisHelp'}),
    defineArrayMember({type: 'programSection'}),
    defineArrayMember({type: 'mythEmbed'}),
  ],
})
