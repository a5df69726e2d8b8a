import {LakeError} from '../errors/LakeError.ts'

/** A request body over the limit. Nothing of it was kept. */
export class BodyTooLargeError extends LakeError {
  readonly status = 413

  constructor(limit: number) {
    super(
      `The request body is larger than ${toMegabytes(limit)}, the limit here. Nothing was changed. Send it in smaller parts.`,
    )
  }
}

function toMegabytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} MB` : `${bytes} bytes`
}
