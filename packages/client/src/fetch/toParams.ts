import type {QueryParam} from '../queries/defineContentQuery.ts'

/**
 * The parameters to send: those given, lists as texts with commas, and the defaults of the others; undefined where one is unknown, missing or
 * of the wrong type, which `toParameterError` tells.
 */
export function toParams(
  declared: Readonly<Record<string, QueryParam>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const sent: Record<string, unknown> = {}
  for (const name in {...declared, ...given}) {
    const param = declared[name]
    const own = given[name]
    const value = (param?.isList && Array.isArray(own) ? own.join() : own) ?? param?.default
    if (typeof value !== param?.type && value !== null) return undefined
    sent[name] = value
  }
  return sent
}
