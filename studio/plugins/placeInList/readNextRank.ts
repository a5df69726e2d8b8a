import type {SanityClient} from '@sanity/client'
import {toNextRank} from './toNextRank.ts'

const query = '*[_type == $type && defined(orderRank)] | order(orderRank desc)[0].orderRank'

/** The rank that puts a new document of a type at the end of its list. */
export async function readNextRank(client: SanityClient, type: string): Promise<string> {
  const last = await client
    .withConfig({perspective: 'raw'})
    .fetch<unknown>(query, {type}, {tag: 'initial-value'})
  return toNextRank(last)
}
