import type {SanityDocumentLike} from '@sanity/types'
import {publicTypes} from '../fields/publicTypes.ts'
import {hashContent} from './hashContent.ts'

/** Ids with a dot are those of drafts, versions and system documents. */
const isPublished = ({_id}: SanityDocumentLike) => !_id.includes('.')

const isPublic = ({_type}: SanityDocumentLike) => publicTypes.some((type) => type === _type)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The id of the original of a translation that does not say yet what it translates. */
const toUnsealedSource = ({translationOf}: SanityDocumentLike): string | undefined => {
  if (!isObject(translationOf) || translationOf.sourceHash || !isObject(translationOf.source)) {
    return undefined
  }
  const {_ref} = translationOf.source
  return typeof _ref === 'string' ? _ref : undefined
}

/**
 * The same documents in the same order, as Publish would leave them: each published one of a public type with the hash of what it
 * says, and each published translation with the hash of its original among them where it has none yet.
 */
export const sealDocuments = async (
  documents: readonly SanityDocumentLike[],
): Promise<SanityDocumentLike[]> => {
  const published = documents.filter(isPublished)
  const hashes = new Map(
    await Promise.all(
      published.map(async (document) => [document._id, await hashContent(document)] as const),
    ),
  )
  return documents.map((document) => {
    const contentHash = isPublished(document) ? hashes.get(document._id) : undefined
    if (contentHash === undefined) return document
    const sourceHash = hashes.get(toUnsealedSource(document) ?? '')
    return {
      ...document,
      ...(isPublic(document) && {contentHash}),
      ...(sourceHash && {translationOf: {...Object(document.translationOf), sourceHash}}),
    }
  })
}
