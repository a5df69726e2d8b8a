import {MutationError} from './MutationError.ts'

/** A strong reference must lead to a document; `_weak: true` need not. */
export class MissingReferenceError extends MutationError {
  constructor(id: string, referenceID: string, index: number) {
    const type = 'documentReferenceDoesNotExistError'
    const description = `Document "${id}" references non-existent document "${referenceID}"`
    super(409, {type, id, referenceID, description}, index)
  }
}
