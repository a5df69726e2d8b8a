import {ContentParameterError} from '../errors/ContentParameterError.ts'
import type {Declaring} from './toParams.ts'

/** The error for a parameter that is unknown, missing or of the wrong type; it names the declared ones. */
export function toParameterError(
  {name: query, params}: Declaring,
  name: string,
  value: unknown,
): ContentParameterError {
  const declared = Object.entries(params).map(
    ([key, param]) => `${key}${param.default === undefined ? '' : '?'}: ${param.type}`,
  )
  const problem = toProblem(name, params[name]?.type, value)
  return new ContentParameterError(
    query,
    `Query "${query}" ${problem}. It takes {${declared.join(', ')}}.`,
  )
}

function toProblem(name: string, type: string | undefined, value: unknown): string {
  if (type === undefined) return `has no parameter "${name}"`
  if (value === undefined) return `needs the parameter "${name}"`
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`
  return `needs "${name}" to be a ${type}, not ${kind}`
}
