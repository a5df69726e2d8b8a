import {StudioError} from './StudioError.ts'

/** The Studio's port is not to be had. */
export class StudioPortError extends StudioError {
  override readonly name = 'StudioPortError'

  constructor(port: number, cause: NodeJS.ErrnoException) {
    const reason =
      cause.code === 'EADDRINUSE'
        ? 'is taken by another program'
        : `cannot be opened (${cause.code})`
    super(
      `Port ${port}, where the Studio would answer, ${reason}. Stop what uses it, or set STUDIO_PORT to a free port.`,
      {cause},
    )
  }
}
