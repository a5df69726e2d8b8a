import {LakeError} from '../../errors/LakeError.ts'

/** Nobody with this id can be removed. */
export class UserNotFoundError extends LakeError {
  readonly status = 404

  constructor(id: string) {
    super(`There is no user with the id "${id}". "content user list" shows the ids.`)
  }
}
