import {GeneratorError} from './GeneratorError.ts'

/** A query does not parse, or has a form whose result cannot be typed truthfully. */
export class QueryError extends GeneratorError {
  readonly query: string

  constructor(query: string, problem: string, options?: ErrorOptions) {
    super(`Query "${query}": ${problem}`, options)
    this.query = query
  }
}
