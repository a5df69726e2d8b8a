import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from '@sanity/types'
import {findInDocument, type LanguageFinding} from './findInDocument.ts'
import {untilIdle} from './untilIdle.ts'

/** The findings of one document; its `id` is that of the published version, `rev` the revision that was read. */
export interface DocumentFindings {
  readonly id: string
  readonly type: string
  readonly rev: string
  readonly findings: readonly LanguageFinding[]
}

/** A document by its published `_id`, at the revision of its draft where there is one. */
export interface DocumentVersion {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
}

const batchSize = 20

/** Reads documents in batches and says what the rules find in each. Gives way to the editor's typing before every document. */
export async function* readFindings(
  client: SanityClient,
  versions: readonly DocumentVersion[],
  signal: AbortSignal,
): AsyncGenerator<readonly DocumentFindings[]> {
  for (let start = 0; start < versions.length; start += batchSize) {
    const batch = versions.slice(start, start + batchSize)
    const documents = await client
      .withConfig({perspective: 'drafts'})
      .fetch<readonly SanityDocumentLike[]>(
        '*[_id in $ids]',
        {ids: batch.map(({_id}) => _id)},
        {tag: 'language-findings', signal},
      )
    const found: DocumentFindings[] = []
    for (const {_id, _type, _rev} of batch) {
      await untilIdle()
      if (signal.aborted) return
      // A document that is gone by now has no findings.
      const document = documents.find((candidate) => candidate._id === _id)
      const findings = document ? findInDocument(document) : []
      found.push({id: _id, type: _type, rev: _rev, findings})
    }
    yield found
  }
}
