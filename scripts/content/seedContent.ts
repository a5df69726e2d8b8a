import type {SanityClient} from '@sanity/client'
import {demoDocuments} from '@iop-content/schemas/demo'

/** Writes the demonstration content in one transaction, all of it or none, and gives the number of documents. */
export async function seedContent(client: SanityClient): Promise<number> {
  const transaction = demoDocuments.reduce(
    (sofar, document) => sofar.createOrReplace({...document}),
    client.transaction(),
  )
  await transaction.commit({visibility: 'async'})
  return demoDocuments.length
}
