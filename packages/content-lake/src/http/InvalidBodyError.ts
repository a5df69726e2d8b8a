import {LakeError} from '../errors/LakeError.ts'

/** A request body that is not what this endpoint takes. */
export class InvalidBodyError extends LakeError {
  readonly status = 400
}
