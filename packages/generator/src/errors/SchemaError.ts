import {GeneratorError} from './GeneratorError.ts'

/** The schema types do not compile; the message lists each problem with its place. */
export class SchemaError extends GeneratorError {
  constructor(problems: readonly string[]) {
    super(`The schema does not compile. Mend these in schemas/:\n${problems.join('\n')}`)
  }
}
