import {LakeError} from '../errors/LakeError.ts'

/** A configured origin that no browser would ever send. */
export class InvalidOriginError extends LakeError {
  readonly status = 500

  constructor(text: string) {
    super(
      `"${text}" is not an origin. Write scheme, host and port only, such as http://localhost:4321 or https://iop.example; separate several in LAKE_CORS_ORIGINS by commas.`,
    )
  }
}
