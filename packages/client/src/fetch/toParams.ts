import {ContentParameterError} from '../errors/ContentParameterError.ts'
import type {QueryParam, QueryParamType} from '../queries/defineContentQuery.ts'

interface Declaring {
  readonly name: string
  readonly params: Readonly<Record<string, QueryParam>>
}

/**
 * The parameters to send: those given, checked, and the defaults of the others.
 * Throws a `ContentParameterError` that names the declared ones.
 */
export function toParams(query: Declaring, given: object): Record<string, unknown> {
  const values: Record<string, unknown> = {...given}
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(query.params, name)) refuse(query, `has no parameter "${name}"`)
  }
  const sent: Record<string, unknown> = {}
  for (const [name, param] of Object.entries(query.params)) {
    const value = values[name] === undefined ? param.default : values[name]
    if (value === undefined) refuse(query, `needs the parameter "${name}"`)
    if (!isOfType(value, param.type) && !(value === null && param.default === null)) {
      refuse(query, `needs "${name}" to be a ${param.type}, not ${toKind(value)}`)
    }
    sent[name] = value
  }
  return sent
}

function refuse({name, params}: Declaring, problem: string): never {
  const declared = Object.entries(params).map(
    ([param, {type, default: value}]) => `${param}${value === undefined ? '' : '?'}: ${type}`,
  )
  throw new ContentParameterError(
    name,
    `Query "${name}" ${problem}. It takes {${declared.join(', ')}}.`,
  )
}

function isOfType(value: unknown, type: QueryParamType): boolean {
  if (type !== 'string[]') return typeof value === type
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function toKind(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
