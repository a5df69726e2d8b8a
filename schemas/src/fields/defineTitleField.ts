import {defineField} from '@sanity/types'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'
import {lengthRule} from '../validation/lengthRule.ts'
import {titleLimit} from '../validation/limits.ts'

/** A required line of text on a document's content tab that names the document. */
export const defineTitleField = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'string',
    group: 'content',
    validation: applyRequiredTextRules(lengthRule(titleLimit)),
  })
