import {LakeError} from '../../errors/LakeError.ts'

/** A name that history and presence could not show. */
export class InvalidUserNameError extends LakeError {
  readonly status = 400

  constructor(fault: string) {
    super(`The name ${fault}. Give the name that colleagues should see, such as "Ana María Ruiz".`)
  }
}
