import {LakeError} from '../errors/LakeError.ts'

/** A page of this origin may not do what it asked for. */
export class OriginRefusedError extends LakeError {
  readonly status = 403

  constructor(origin: string) {
    super(
      `The origin ${origin} may not do this. Pages on this machine may read published documents without a token; for more, add the origin to LAKE_CORS_ORIGINS and start again.`,
    )
  }
}
