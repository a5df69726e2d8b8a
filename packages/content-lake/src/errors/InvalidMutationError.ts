import {MutationError} from './MutationError.ts'

/** A mutation that is malformed, or a document that the lake cannot hold. */
export class InvalidMutationError extends MutationError {
  constructor(description: string, index: number | null, options?: ErrorOptions) {
    super(400, {type: 'validationError', description}, index, options)
  }
}
