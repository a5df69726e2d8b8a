import {demoDocuments} from '@iop-content/schemas/demo'
import type {SanityDocumentLike} from '@sanity/types'

/** A document of the demonstration content. */
export function demo(id: string): SanityDocumentLike {
  const document = demoDocuments.find(({_id}) => _id === id)
  if (!document) throw new Error(`the demonstration content has no ${id}`)
  return document
}
