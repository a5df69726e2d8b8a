import {LakeError} from '../errors/LakeError.ts'

/** A question to the history that cannot be answered as it is put. */
export class InvalidHistoryRequestError extends LakeError {
  readonly status = 400
}
