import {LakeError} from '../errors/LakeError.ts'

/** The lake has nothing at this path. */
export class RouteNotFoundError extends LakeError {
  readonly status = 404

  constructor(method: string, path: string, served: readonly string[]) {
    super(
      `The embedded Content Lake does not serve ${method} ${path}. It serves, below /v<API version>: ${served.join(', ')}.`,
    )
  }
}
