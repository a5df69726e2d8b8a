import {defineField} from '@sanity/types'
import {applyBlockRules} from '../validation/applyBlockRules.ts'

/** A required rich text on a document's content tab. */
export const definePortableTextField = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'portableText',
    group: 'content',
    validation: applyBlockRules(1),
  })
