import {LakeError} from './LakeError.ts'

/** A query that parses but cannot be answered: too much work, or a function that the lake lacks. */
export class QueryError extends LakeError {
  readonly status = 400

  override get body(): Readonly<Record<string, unknown>> {
    return {error: {type: 'queryError', description: this.message}}
  }
}
