import {hash} from 'node:crypto'
import {parseDocumentId} from '../documents/parseDocumentId.ts'
import type {Lookup} from './Lookup.ts'

/** Names a set of documents to caches, which compare it and read nothing from it. */
export type SyncTag = `s1:${string}`

/** Whose documents a tag is about: those that are published, or all of a perspective that shows drafts or versions as well. */
export type TagScope = 'published' | 'any'

/**
 * The tag of a set of documents; the same through restarts. Two sets share one in every 2^48 cases, and then a reader asks once more
 * than needed.
 */
export function toSyncTag(scope: TagScope, lookup: Lookup): SyncTag {
  return `s1:${hash('sha256', `${scope} ${toName(lookup)}`, 'base64url').slice(0, 8)}`
}

function toName(lookup: Lookup): string {
  switch (lookup.kind) {
    case 'all':
      return 'all'
    case 'type':
      return `type ${lookup.type}`
    case 'document':
      // A draft and what is published are one document to the perspectives that show either.
      return `document ${parseDocumentId(lookup.id).publishedId}`
    case 'reference':
      return `reference ${lookup.id} ${lookup.type ?? ''}`
  }
}
