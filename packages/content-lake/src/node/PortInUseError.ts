import {LakeError} from '../errors/LakeError.ts'

/** Another program listens on the port already. */
export class PortInUseError extends LakeError {
  readonly status = 500
  readonly port: number

  constructor(port: number, variable: string, options?: ErrorOptions) {
    super(
      `Port ${port} is taken by another program. Stop that program, or choose another port with ${variable}=${port + 1}.`,
      options,
    )
    this.port = port
  }
}
