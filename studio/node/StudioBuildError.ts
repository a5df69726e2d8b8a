import {StudioError} from './StudioError.ts'

/** The bundler refused. The message ends with what it said. */
export class StudioBuildError extends StudioError {
  override readonly name = 'StudioBuildError'

  constructor(output: string) {
    super(
      `The Studio could not be built. Mend what the build names, then start again.\n${output.trim()}`,
    )
  }
}
