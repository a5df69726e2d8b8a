import {InvalidBodyError} from '../http/InvalidBodyError.ts'
import {isRecord} from '../documents/isRecord.ts'
import {readJson} from '../http/readJson.ts'
import type {LakeServices, Route} from '../http/Route.ts'

/** Small settings that the Studio keeps for its user: recent searches, panes, column widths. */
export const keyValueRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/users/me/keyvalue/:keys',
    access: 'user',
    handle: ({path, identity, services}) => {
      const keyValue = toKeyValue(services)
      const pairs = (path['keys'] ?? '')
        .split(',')
        .map((key) => ({key, value: keyValue.get(identity.id, key)}))
        .filter(({value}) => value !== undefined)
      return Response.json(pairs)
    },
  },
  {
    method: 'PUT',
    pattern: '/users/me/keyvalue',
    access: 'user',
    handle: async ({request, identity, services}) => {
      const pairs = parsePairs(await readJson(request))
      const keyValue = toKeyValue(services)
      for (const {key, value} of pairs) keyValue.set(identity.id, key, value)
      const updatedAt = services.now().toISOString()
      return Response.json(pairs.map((pair) => ({...pair, updatedAt})))
    },
  },
]

/** Settings belong to the project; they are kept in its first dataset's store. */
function toKeyValue(services: LakeServices) {
  return services.dataset(services.datasetNames[0] ?? '').store.keyValue
}

function parsePairs(body: unknown): {key: string; value: unknown}[] {
  if (!Array.isArray(body)) throw new InvalidBodyError('Send a list of {"key", "value"}.')
  return body.map((pair: unknown) => {
    if (!isRecord(pair) || typeof pair['key'] !== 'string' || pair['value'] === undefined) {
      throw new InvalidBodyError('Each item of the list needs a "key" and a "value".')
    }
    return {key: pair['key'], value: pair['value']}
  })
}
