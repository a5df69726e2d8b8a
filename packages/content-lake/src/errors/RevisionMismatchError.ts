import {MutationError} from './MutationError.ts'

/** A patch was made for another revision than the current one: somebody else wrote in between. Read again. */
export class RevisionMismatchError extends MutationError {
  constructor(id: string, currentRevisionID: string, expectedRevisionID: string, index: number) {
    const type = 'documentRevisionIDDoesNotMatchError'
    const description = `Document "${id}" has unexpected revision ID ("${currentRevisionID}"), expected "${expectedRevisionID}"`
    super(409, {type, id, currentRevisionID, expectedRevisionID, description}, index)
  }
}
