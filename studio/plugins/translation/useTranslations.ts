import {getPublishedId, type SanityDocument} from 'sanity'
import {useLiveQuery} from '../../components/useLiveQuery.ts'

/** A document and its counterparts in other languages. */
export interface Translations {
  readonly original: {
    readonly id: string
    readonly contentHash: string | null
    readonly language: string
  } | null
  readonly translations: readonly {readonly id: string; readonly language: string}[]
}

const query = /* groq */ `{
  "original": *[_id == $original][0]{"id": _id, contentHash, language},
  "translations": *[translationOf.source._ref == $original]{"id": _id, language}
}`

/** The original of a document, itself where it is one, and the translations of that original, as they change; undefined until known. */
export function useTranslations(id: string, document: SanityDocument | null) {
  const result = useLiveQuery({
    groq: query,
    listenTo: '*[_id == $original || translationOf.source._ref == $original]',
    params: {original: sourceId(document) ?? getPublishedId(id)},
    perspective: 'drafts',
    tag: 'translations',
    parse: parseTranslations,
  })
  return result.status === 'ready' ? result.data : undefined
}

/** The id of the original that a document names; undefined where it is an original itself. */
export function sourceId(document: SanityDocument | null): string | undefined {
  return toLink(document)?.source?._ref
}

/** The hash of what the original said when the document was translated. */
export function sourceHash(document: SanityDocument | null): string | undefined {
  return toLink(document)?.sourceHash
}

function toLink(document: SanityDocument | null) {
  // why: the schema gives `translationOf` this shape; a broken one reads as missing.
  return document?.['translationOf'] as
    {source?: {_ref?: string}; sourceHash?: string} | undefined | null
}

function parseTranslations(answer: unknown): Translations {
  // why: the query makes exactly this object.
  return answer as Translations
}
