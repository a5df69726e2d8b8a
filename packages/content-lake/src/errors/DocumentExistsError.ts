import {MutationError} from './MutationError.ts'

/** `create` for an id that is taken; `createOrReplace` and `createIfNotExists` are for that. */
export class DocumentExistsError extends MutationError {
  constructor(id: string, index: number) {
    const description = `Document by ID "${id}" already exists`
    super(409, {type: 'documentAlreadyExistsError', id, description}, index)
  }
}
