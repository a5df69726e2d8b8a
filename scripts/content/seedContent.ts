import type {SanityClient} from '@sanity/client'
import {demoDocuments} from '@iop-content/schemas/demo'
import {sealDocuments} from '@iop-content/schemas/review'

/** Writes the demonstration content in one transaction, all of it or none, as Publish would leave it, and gives the number of documents. */
export async function seedContent(client: SanityClient): Promise<number> {
  const documents = await sealDocuments(demoDocuments)
  const transaction = documents.reduce(
    (sofar, document) => sofar.createOrReplace({...document}),
    client.transaction(),
  )
  await transaction.commit({visibility: 'async'})
  return documents.length
}
