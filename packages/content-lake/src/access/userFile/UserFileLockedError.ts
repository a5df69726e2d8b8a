import {LakeError} from '../../errors/LakeError.ts'

/** Another command is changing the users, or one was ended in the midst of it. */
export class UserFileLockedError extends LakeError {
  readonly status = 503

  constructor(lock: string) {
    super(
      `Another command is changing the users. Try again; if none is running, remove ${lock}. Nothing was changed.`,
    )
  }
}
