import {LakeError} from '../errors/LakeError.ts'

/** The request names a project that this lake does not hold. */
export class ProjectNotFoundError extends LakeError {
  readonly status = 404

  constructor(asked: string, served: string) {
    super(
      `This Content Lake holds the project "${served}", not "${asked}". Set the client's projectId to "${served}".`,
    )
  }
}
