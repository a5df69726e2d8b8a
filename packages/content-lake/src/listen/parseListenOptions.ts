import type {Identity} from '../access/Identity.ts'
import {InvalidListenerError} from './InvalidListenerError.ts'
import type {ListenOptions} from './ListenOptions.ts'

/** Reads a listener's wishes from its address. Throws `InvalidListenerError` for what is not served. */
export function parseListenOptions(search: URLSearchParams, identity: Identity): ListenOptions {
  const query = search.get('query')
  if (!query) throw new InvalidListenerError('A listener needs a query, such as *[_type == "faq"].')
  const format = search.get('effectFormat')
  if (format !== null && format !== 'mendoza') {
    throw new InvalidListenerError(`There is no effect format "${format}". Use "mendoza".`)
  }
  const flag = (name: string, byDefault: boolean) => {
    const value = search.get(name)
    return value === null ? byDefault : value !== 'false'
  }
  return {
    query,
    params: parseParams(search),
    includeResult: flag('includeResult', false),
    includePreviousRevision: flag('includePreviousRevision', false),
    // A mutation may name documents beside the one that it tells of, which anonymous readers must not learn of.
    includeMutations: identity.kind === 'user' && flag('includeMutations', true),
    includeAllVersions: flag('includeAllVersions', false),
    withEffects: format === 'mendoza',
    enableResume: flag('enableResume', false),
    identity,
  }
}

function parseParams(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(value)
    } catch (cause) {
      throw new InvalidListenerError(
        `The parameter ${name} is not JSON: ${value}. Put texts in quotes.`,
        {cause},
      )
    }
  }
  return params
}
