import {LakeError} from '../errors/LakeError.ts'

/** A listener that asks for something that the lake cannot tell. */
export class InvalidListenerError extends LakeError {
  readonly status = 400

  override get body(): Readonly<Record<string, unknown>> {
    return {error: {type: 'listenError', description: this.message}}
  }
}
