import {LakeError} from '../errors/LakeError.ts'

/** The lake does not hold a dataset of this name. */
export class DatasetNotFoundError extends LakeError {
  readonly status = 404

  constructor(name: string, served: readonly string[]) {
    super(
      `There is no dataset "${name}" in this Content Lake. It has: ${served.map((known) => `"${known}"`).join(', ')}.`,
    )
  }
}
