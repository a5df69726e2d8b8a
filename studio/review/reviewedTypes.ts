import {schemaTypes} from '@iop-content/schemas'

/** The names of the document types that carry a clinical review. */
export const reviewedTypes: readonly string[] = schemaTypes
  .filter(
    (type) =>
      type.type === 'document' &&
      'fields' in type &&
      Array.isArray(type.fields) &&
      type.fields.some(({name}) => name === 'review'),
  )
  .map(({name}) => name)
