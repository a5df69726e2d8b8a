import {LakeError} from '../errors/LakeError.ts'

/** The user is known, and their role does not allow it. */
export class ForbiddenError extends LakeError {
  readonly status = 403

  constructor(user: string, role: string, limit = 'may read but not write') {
    super(`${user} has the role "${role}", which ${limit}. Ask an administrator.`)
  }
}
