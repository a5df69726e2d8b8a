import {schemaTypes} from '@iop-content/schemas'

/** The names of the document types that have a field of this name. */
export function typesWithField(name: string): readonly string[] {
  return schemaTypes
    .filter(
      (type) =>
        type.type === 'document' &&
        'fields' in type &&
        Array.isArray(type.fields) &&
        type.fields.some((field) => field.name === name),
    )
    .map((type) => type.name)
}
