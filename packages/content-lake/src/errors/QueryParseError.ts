import {LakeError} from './LakeError.ts'

/** A query that is not GROQ. `start` and `end` are UTF-16 offsets into `query`. */
export class QueryParseError extends LakeError {
  readonly status = 400
  readonly query: string
  readonly start: number
  readonly end: number

  constructor(query: string, start: number, description: string, options?: ErrorOptions) {
    super(description, options)
    this.query = query
    this.start = Math.min(Math.max(0, start), query.length)
    this.end = Math.min(this.start + 1, query.length)
  }

  override get body(): Readonly<Record<string, unknown>> {
    const {query, start, end, message: description} = this
    return {error: {type: 'queryParseError', description, query, start, end}}
  }
}
