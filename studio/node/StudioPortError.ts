import {StudioError} from './StudioError.ts'

/** The Studio's port is not to be had. */
export class StudioPortError extends StudioError {
  override readonly name = 'StudioPortError'
  /** True where another program has the port. */
  readonly isTaken: boolean

  constructor(port: number, cause: NodeJS.ErrnoException) {
    const isTaken = cause.code === 'EADDRINUSE'
    const reason = isTaken ? 'is taken by another program' : `cannot be opened (${cause.code})`
    super(
      `Port ${port}, where the Studio would answer, ${reason}. Stop what uses it, or set STUDIO_PORT to a free port.`,
      {cause},
    )
    this.isTaken = isTaken
  }
}
