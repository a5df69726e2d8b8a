import {LakeError} from '../errors/LakeError.ts'

/** A request for live events that says something the lake does not understand. */
export class InvalidLiveRequestError extends LakeError {
  readonly status = 400

  override get body(): Readonly<Record<string, unknown>> {
    return {error: {type: 'liveEventsError', description: this.message}}
  }
}
