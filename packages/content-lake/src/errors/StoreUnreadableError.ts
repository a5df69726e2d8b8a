import {LakeError} from './LakeError.ts'

/** The data folder or its database cannot be opened, is damaged, or is not the lake's. */
export class StoreUnreadableError extends LakeError {
  readonly status = 503

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`Cannot use ${file}: ${reason}`, options)
  }
}
