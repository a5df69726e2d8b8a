import {LakeError} from '../errors/LakeError.ts'

/** The path is served, but not by this method. */
export class MethodNotAllowedError extends LakeError {
  readonly status = 405

  constructor(method: string, path: string, methods: readonly string[]) {
    super(`${path} does not take ${method}. Use ${methods.join(' or ')}.`)
  }
}
