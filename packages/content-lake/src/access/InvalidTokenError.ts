import {LakeError} from '../errors/LakeError.ts'

/** A configured token that would be too easy to guess, or that no header could carry. */
export class InvalidTokenError extends LakeError {
  readonly status = 500

  constructor(where: string, shortest: number) {
    super(
      `The token in ${where} needs ${shortest} or more letters, digits or any of . _ ~ + / = -, without spaces. Make one with "openssl rand -hex 24", or remove it and a new one is made at the next start.`,
    )
  }
}
