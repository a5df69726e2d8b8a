import type {ContentPerspective} from '../ContentClientConfig.ts'
import type {SnapshotDocument} from './parseSnapshot.ts'

/**
 * The documents that a perspective shows: the published ones, those with drafts laid over them under the published
 * id, or all as they are stored.
 */
export function toPerspective(
  documents: readonly SnapshotDocument[],
  perspective: ContentPerspective,
): readonly SnapshotDocument[] {
  if (perspective === 'raw') return documents
  const published = documents.filter(({_id}) => !/^(drafts|versions)\./.test(_id))
  if (perspective === 'published') return published
  const shown = new Map(published.map((document) => [document._id, document]))
  for (const document of documents) {
    const [, id] = /^drafts\.(.+)$/s.exec(document._id) ?? []
    if (id !== undefined) shown.set(id, {...document, _id: id, _originalId: document._id})
  }
  return [...shown.values()]
}
