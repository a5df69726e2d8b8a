import {ContentParameterError} from '../errors/ContentParameterError.ts'
import {isRecord} from '../check/isRecord.ts'
import {isString} from '../check/isString.ts'
import type {QueryParam} from '../queries/defineContentQuery.ts'

/** What declares parameters: a query. */
interface Declaring {
  readonly name: string
  readonly params: Readonly<Record<string, QueryParam>>
}

/**
 * The error for the first parameter that is unknown, missing or of the wrong type; it names the declared ones.
 * Undefined where all fit.
 */
export function toParameterError(
  {name: query, params}: Declaring,
  given: unknown,
): ContentParameterError | undefined {
  const values = isRecord(given) ? given : {}
  // A misspelt name says more than that the right one is missing.
  const names = [
    ...Object.keys(values).filter((name) => !Object.hasOwn(params, name)),
    ...Object.keys(params),
  ]
  const problems = names.flatMap(
    (name) =>
      toProblem(name, Object.hasOwn(params, name) ? params[name] : undefined, values[name]) ?? [],
  )
  const problem = isRecord(given ?? {})
    ? problems[0]
    : `needs its parameters as an object, not ${toText(given)}`
  if (problem === undefined) return undefined
  const declared = Object.entries(params).map(
    ([key, {type, isList, ...param}]) =>
      `${key}${param.default === undefined ? '' : '?'}: ${type}${isList ? ` | ${type}[]` : ''}`,
  )
  return new ContentParameterError(
    query,
    `Query "${query}" ${problem}. It takes {${declared.join(', ')}}.`,
  )
}

function toProblem(
  name: string,
  param: QueryParam | undefined,
  value: unknown,
): string | undefined {
  if (!param) return `has no parameter "${name}"`
  const isLeftOut = value === undefined || value === null
  if (isLeftOut && param.default !== undefined) return undefined
  if (param.isList) {
    return isLanguages(value)
      ? undefined
      : `needs "${name}" to be ${languages}, not ${toText(value)}`
  }
  if (typeof value === param.type) return undefined
  if (value === undefined) return `needs the parameter "${name}"`
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`
  return `needs "${name}" to be a ${param.type}, not ${kind}`
}

const languages = 'a language such as "es", or a list such as ["es", "en"]'

/** As `toParams` does, which a page loads without what explains. */
const isLanguages = (value: unknown) =>
  [value].flat().every(isString) && /^(, *[a-z\d-]+ *)+$/i.test(`,${String(value)}`)

function toText(value: unknown): string {
  return JSON.stringify(value) ?? typeof value
}
