import {LakeError} from '../../errors/LakeError.ts'
import {roles} from '../Role.ts'

/** No role of this name. */
export class InvalidRoleError extends LakeError {
  readonly status = 400

  constructor(role: string | undefined) {
    const fault = role === undefined ? 'A user needs a role' : `There is no role "${role}"`
    super(
      `${fault}. Add --role and one of ${roles.join(', ')}: an administrator may do all, an editor writes and publishes, a viewer reads, drafts too.`,
    )
  }
}
