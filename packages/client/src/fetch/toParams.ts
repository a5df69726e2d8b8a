import {isString} from '../check/isString.ts'
import type {QueryParam} from '../queries/defineContentQuery.ts'

/**
 * The parameters to send: those given, lists as texts with commas, and the defaults of the others; undefined where one is unknown, missing or
 * of the wrong type, which `toParameterError` tells.
 */
export function toParams(
  declared: Readonly<Record<string, QueryParam>>,
  given: Readonly<Record<string, unknown>> | null,
): Record<string, unknown> | undefined {
  const sent: Record<string, unknown> = {}
  for (const name in {...declared, ...given}) {
    const param = declared[name]
    let value = given?.[name] ?? param?.default
    if (value !== null) {
      if (param?.isList) {
        // why: what is no text is refused next; `String` would weigh more.
        const list = `,${value as string}`
        value = [value].flat().every(isString) && isList.test(list) && list.replace(/^,| /g, '')
      }
      if (typeof value !== param?.type) return undefined
    }
    sent[name] = value
  }
  return sent
}

const isList = /^(, *[a-z\d-]+ *)+$/i
