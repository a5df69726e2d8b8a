import {defineField} from '@sanity/types'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** A required plain text of a few lines on a document's content tab, with the rules for text that readers read unless told others. */
export const defineTextField = (
  name: string,
  title: string,
  description: string,
  validation = applyRequiredTextRules(),
) =>
  defineField({
    name,
    title,
    description,
    type: 'text',
    rows: 3,
    group: 'content',
    validation,
  })
