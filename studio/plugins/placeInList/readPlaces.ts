import type {SanityClient} from '@sanity/client'
import {getPublishedId} from 'sanity'
import type {Place} from './toMovedRanks.ts'

/** The documents of a type in the order of their list, and the `_id`s of their draft and published versions. */
export interface Places {
  readonly places: readonly Place[]
  readonly versionIds: ReadonlyMap<string, readonly string[]>
}

const query =
  '*[_type == $type && !(_id in path("versions.**"))] | order(orderRank asc){_id, orderRank}'

/** Reads the list of a type as the desk shows it: the draft's rank counts where there is a draft. */
export async function readPlaces(client: SanityClient, type: string): Promise<Places> {
  const documents = await client
    .withConfig({perspective: 'raw'})
    .fetch<readonly {_id: string; orderRank: unknown}[]>(query, {type}, {tag: 'place-in-list'})
  const versions = Map.groupBy(documents, ({_id}) => getPublishedId(_id))
  const places = documents.flatMap(({_id, orderRank}) => {
    const id = getPublishedId(_id)
    const isHidden = _id === id && (versions.get(id)?.length ?? 0) > 1
    return isHidden ? [] : [{id, rank: orderRank}]
  })
  return {
    places,
    versionIds: new Map([...versions].map(([id, found]) => [id, found.map(({_id}) => _id)])),
  }
}
