/** The base of every error that the generator throws for a schema or a query that it cannot take. */
export class GeneratorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** True for an error that names a mistake in a schema or a query. */
export function isGeneratorError(error: unknown): error is GeneratorError {
  return error instanceof GeneratorError
}
