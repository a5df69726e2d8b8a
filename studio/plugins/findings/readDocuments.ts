import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from '@sanity/types'
import {untilIdle} from './untilIdle.ts'

/** A document by its published `_id`, at the revision of its draft where there is one. */
export interface DocumentVersion {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
}

/** What was made of a document, and the version that it was made of. */
export interface Derived<Value> extends DocumentVersion {
  /** Undefined where the document is gone by now. */
  readonly value: Value | undefined
}

const batchSize = 20

/** Reads documents in batches and makes of each what `derive` gives. Gives way to the editor's typing before every document. */
export async function* readDocuments<Value>(
  client: SanityClient,
  versions: readonly DocumentVersion[],
  derive: (document: SanityDocumentLike) => Value,
  {tag, signal}: {readonly tag: string; readonly signal: AbortSignal},
): AsyncGenerator<readonly Derived<Value>[]> {
  for (let start = 0; start < versions.length; start += batchSize) {
    const batch = versions.slice(start, start + batchSize)
    const documents = await client
      .withConfig({perspective: 'drafts'})
      .fetch<readonly SanityDocumentLike[]>(
        '*[_id in $ids]',
        {ids: batch.map(({_id}) => _id)},
        {tag, signal},
      )
    const derived: Derived<Value>[] = []
    for (const version of batch) {
      await untilIdle()
      if (signal.aborted) return
      const document = documents.find(({_id}) => _id === version._id)
      derived.push({...version, value: document && derive(document)})
    }
    yield derived
  }
}
