import type {Dataset} from '../datasets/Dataset.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'

const systemAuthor = '<system>'

/** Sets the `url` of every asset document to this lake's address, where it was written when the lake had another. */
export async function rebaseAssetUrls(dataset: Dataset, publicUrl: string): Promise<void> {
  const documents = await dataset.query('*[_type in ["sanity.imageAsset", "sanity.fileAsset"]]', {
    perspective: 'raw',
    identity: systemAuthor,
  })
  const mutations = (Array.isArray(documents) ? documents : []).flatMap(
    (document: LakeDocument) => {
      const url = `${publicUrl}/${String(document['path'])}`
      return document['url'] === url ? [] : [{patch: {id: document._id, set: {url}}}]
    },
  )
  if (mutations.length > 0) dataset.commit(mutations, {author: systemAuthor})
}
