import {LakeError} from '../errors/LakeError.ts'

/** The request came under a name that is not this machine's. */
export class HostRefusedError extends LakeError {
  readonly status = 421

  constructor(hostname: string) {
    super(
      `The Content Lake answers on localhost, *.localhost, 127.0.0.1 and [::1] only, not as "${hostname}".`,
    )
  }
}
