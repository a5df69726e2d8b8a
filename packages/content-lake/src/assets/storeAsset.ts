import type {Dataset} from '../datasets/Dataset.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {IncomingDocument} from '../mutations/Mutation.ts'
import type {ReceivedAsset} from './AssetStore.ts'
import {InvalidUploadError} from './InvalidUploadError.ts'

/**
 * Keeps an upload and writes its document, in this order: there is never a document without its bytes. The same bytes
 * again give the document that is there already.
 */
export async function storeAsset(
  received: ReceivedAsset,
  toDocument: () => IncomingDocument | Promise<IncomingDocument>,
  {dataset, author}: {readonly dataset: Dataset; readonly author: string},
): Promise<LakeDocument> {
  try {
    if (received.size === 0)
      throw new InvalidUploadError('The upload is empty. Send the bytes of a file.')
    const document = await toDocument()
    await received.keep(toAssetName(document))
    const {results} = dataset.commit([{createIfNotExists: document}], {author})
    const stored = results[0]?.document
    if (!stored) throw new Error(`The asset document ${document._id} was not written`)
    return stored
  } finally {
    await received.discard()
  }
}

/** The name under which the bytes of an asset document are kept: the last part of its path. */
function toAssetName(document: Readonly<Record<string, unknown>>): string {
  return String(document['path']).split('/').at(-1) ?? ''
}
