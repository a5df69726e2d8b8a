import {LakeError} from './LakeError.ts'

/** A transaction id that is in the log already: most likely the same request, sent again after it had arrived. */
export class TransactionExistsError extends LakeError {
  readonly status = 409
  readonly transactionId: string

  constructor(transactionId: string) {
    super(`Transaction with ID "${transactionId}" already exists`)
    this.transactionId = transactionId
  }

  override get body(): Readonly<Record<string, unknown>> {
    const {transactionId, message: description} = this
    return {error: {type: 'transactionAlreadyExistsError', transactionId, description}}
  }
}
