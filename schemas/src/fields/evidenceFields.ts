import {defineArrayMember, defineField} from '@sanity/types'
import {citationsRule} from '../validation/citationsRule.ts'

const evidence = defineField({
  name: 'evidence',
  title: 'What does this rest on?',
  description:
    'Choose “Cited” only when the sources below support this very statement. Everything else is general guidance, and readers see that it is.',
  type: 'string',
  options: {
    list: [
      {title: 'General guidance', value: 'generalGuidance'},
      {title: 'Cited sources', value: 'cited'},
    ],
    layout: 'radio',
    direction: 'horizontal',
  },
  initialValue: 'generalGuidance',
  validation: (rule) => rule.required(),
})

const citations = defineField({
  name: 'citations',
  title: 'Sources',
  description:
    'The sources that support it, each with the page or section where a reader finds it.',
  type: 'array',
  of: [defineArrayMember({type: 'citation'})],
  hidden: ({parent}) => parent?.evidence !== 'cited',
  validation: (rule) => rule.custom(citationsRule),
})

/** What a statement rests on: sources that support it, or general guidance. */
export const evidenceFields = [evidence, citations]

/** The same, for a document as a whole, in its own tab. */
export const documentEvidenceFields = evidenceFields.map((field) => ({...field, group: 'evidence'}))
