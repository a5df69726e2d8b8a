import {MutationError} from './MutationError.ts'

/** A document that others reference strongly cannot be deleted. */
export class ReferencedDocumentError extends MutationError {
  constructor(id: string, referencingIDs: readonly string[], index: number) {
    const type = 'documentHasExistingReferencesError'
    const names = referencingIDs.map((referencing) => `"${referencing}"`).join(', ')
    const description = `Document "${id}" cannot be deleted as there are references to it from ${names}`
    super(409, {type, id, referencingIDs, description}, index)
  }
}
