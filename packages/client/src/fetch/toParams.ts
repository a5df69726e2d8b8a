import type {QueryParam, QueryParamType} from '../queries/defineContentQuery.ts'
import {loadPart} from './loadPart.ts'

/** What declares parameters: a query. */
export interface Declaring {
  readonly name: string
  readonly params: Readonly<Record<string, QueryParam>>
}

/**
 * The parameters to send: those given, checked, and the defaults of the others.
 * Rejects with a `ContentParameterError` that names the declared ones.
 */
export async function toParams(query: Declaring, given: object): Promise<Record<string, unknown>> {
  const sent: Record<string, unknown> = {}
  for (const [name, param] of Object.entries(query.params)) sent[name] = param.default
  for (const [name, value] of Object.entries(given)) if (value !== undefined) sent[name] = value
  for (const [name, value] of Object.entries(sent)) {
    if (isRight(value, query.params[name])) continue
    // Only a mistake in the code gets here, so what tells of it is no part of a page's bundle.
    const load = () => import('./toParameterError.ts')
    const {toParameterError} = await loadPart(query.name, 'explains wrong parameters', load)
    throw toParameterError(query, name, value)
  }
  return sent
}

function isRight(value: unknown, param: QueryParam | undefined): boolean {
  if (param === undefined) return false
  return isOfType(value, param.type) || (value === null && param.default === null)
}

function isOfType(value: unknown, type: QueryParamType): boolean {
  if (type !== 'string[]') return typeof value === type
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
