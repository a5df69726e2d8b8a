import {LakeError} from '../../errors/LakeError.ts'

/** The owner of the data folder is no entry of its users. */
export class OwnerRemovalError extends LakeError {
  readonly status = 400

  constructor(dataDir: string) {
    super(
      `The administrator who owns ${dataDir} cannot be removed. To make the link that "start" prints void, stop the lake, remove the file "token" in that folder (or change LAKE_TOKEN), and start again.`,
    )
  }
}
