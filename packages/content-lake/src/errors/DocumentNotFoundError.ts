import {MutationError} from './MutationError.ts'

/** A patch names a document that does not exist. */
export class DocumentNotFoundError extends MutationError {
  constructor(id: string, index: number) {
    const description = `The document with the ID "${id}" was not found`
    super(409, {type: 'documentNotFoundError', id, description}, index)
  }
}
