import {LakeError} from '../errors/LakeError.ts'

/** A parameter of an image's address that cannot be what it says. */
export class InvalidImageParameterError extends LakeError {
  readonly status = 400

  constructor(name: string, value: string, expected: string) {
    super(`The image parameter "${name}" must be ${expected}, not "${value}".`)
  }
}
