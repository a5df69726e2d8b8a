import {LakeError} from '../errors/LakeError.ts'

/** An upload that holds nothing to keep. */
export class InvalidUploadError extends LakeError {
  readonly status = 400
}
