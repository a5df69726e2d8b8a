import {LakeError} from './LakeError.ts'

/** Another process holds the data folder. */
export class StoreInUseError extends LakeError {
  readonly status = 503

  constructor(folder: string, options?: ErrorOptions) {
    super(
      `The data folder ${folder} is in use by another process. Stop the lake that runs on it, or set LAKE_DATA to another folder.`,
      options,
    )
  }
}
