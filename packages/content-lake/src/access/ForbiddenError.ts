import {LakeError} from '../errors/LakeError.ts'

/** The user is known, and may not write. */
export class ForbiddenError extends LakeError {
  readonly status = 403

  constructor(user: string, role: string) {
    super(`${user} has the role "${role}", which may read but not write. Ask an administrator.`)
  }
}
