import type {SanityClient} from '@sanity/client'
import type {Reference} from 'sanity'

const query = '*[_id in [$id, "drafts." + $id]]{_id, _type}'

/** A reference to the first of these documents that exists: weak until it is published. Takes published ids. */
export async function readReference(
  client: SanityClient,
  ids: readonly string[],
): Promise<Reference | undefined> {
  for (const id of ids) {
    const versions = await client
      .withConfig({perspective: 'raw'})
      .fetch<readonly {_id: string; _type: string}[]>(query, {id}, {tag: 'initial-value'})
    const [version] = versions
    if (!version) continue
    const reference = {_type: 'reference', _ref: id}
    return versions.some(({_id}) => _id === id)
      ? reference
      : {...reference, _weak: true, _strengthenOnPublish: {type: version._type}}
  }
  return undefined
}
