import fc from 'fast-check'
import type {SchemaType} from 'groq-js'
import {arbitraryFields} from './arbitraryValue.ts'
import type {StoredObject} from './arbitraryValue.ts'

/**
 * Datasets that are valid for a schema: up to two documents of each type, whose references lead to documents
 * that are there, that are missing, or that exist as drafts only.
 */
export function arbitraryDataset(schema: SchemaType): fc.Arbitrary<readonly StoredObject[]> {
  const idsOf = (type: string) => [`${type}-1`, `${type}-2`, `${type}-draft`, 'missing']
  const documents = schema.flatMap((declaration) => {
    if (declaration.type !== 'document') return []
    const {name, attributes} = declaration
    const fields = arbitraryFields(attributes, {schema, idsOf}, 0)
    const withId = (id: string) => fields.map((document) => ({...document, _id: id}))
    return [
      fc.option(withId(`${name}-1`)),
      fc.option(withId(`${name}-2`)),
      fc.option(withId(`drafts.${name}-draft`)),
    ]
  })
  return fc.tuple(...documents).map((drawn) => drawn.filter((document) => document !== null))
}

/** The documents that an anonymous reader gets. */
export function toPublished(dataset: readonly StoredObject[]): readonly StoredObject[] {
  return dataset.filter(({_id}) => !String(_id).startsWith('drafts.'))
}
