import type {DocumentView} from '../../documents/DocumentView.ts'
import type {LakeDocument} from '../../documents/LakeDocument.ts'
import {parseDocumentId} from '../../documents/parseDocumentId.ts'
import {intersectLookups} from '../../syncTags/intersectLookups.ts'
import type {Lookup} from '../../syncTags/Lookup.ts'
import type {Candidates} from './Candidates.ts'

/** What indexes found for a filter. */
export interface Selection {
  /** Ascending by `_id`. */
  readonly documents: readonly LakeDocument[]
  /** What these documents, once the filter has seen them, depend on. */
  readonly lookups: readonly Lookup[]
}

/**
 * The documents that candidates name; undefined for all. `nextKey` answers the values of the candidates' keys, one after the
 * other.
 */
export function selectCandidates(
  candidates: Candidates,
  nextKey: () => unknown,
  view: DocumentView,
): Selection | undefined {
  switch (candidates.kind) {
    case 'all':
      return candidates.of
        .map((each) => selectCandidates(each, nextKey, view))
        .reduce((a, b) => (a && b ? intersect(a, b) : (a ?? b)))
    case 'any':
      return candidates.of
        .map((each) => selectCandidates(each, nextKey, view))
        .reduce((a, b) => a && b && unite(a, b))
    case 'id':
    case 'type':
    case 'reference':
    case 'version': {
      const keys = candidates.keys.map(() => toTexts(nextKey()))
      const known = keys.every((texts) => texts !== undefined)
      if (!known) return undefined
      const found = [...new Set(keys.flat())].map((text) => lookUp(candidates.kind, text, view))
      return {
        documents: mergeLists(found.map(({documents}) => documents)),
        lookups: found.map(({lookup}) => lookup),
      }
    }
  }
}

/**
 * Reads the shorter list. The filter holds only for documents of both, so that it cannot come to hold for others while either
 * stays as it is: which lookups to name is a matter of precision.
 */
function intersect(a: Selection, b: Selection): Selection {
  return {
    documents: b.documents.length < a.documents.length ? b.documents : a.documents,
    lookups: intersectLookups(a.lookups, b.lookups),
  }
}

function unite(a: Selection, b: Selection): Selection {
  return {
    documents: mergeLists([a.documents, b.documents]),
    lookups: [...a.lookups, ...b.lookups],
  }
}

interface Found {
  readonly documents: readonly LakeDocument[]
  readonly lookup: Lookup
}

function lookUp(
  kind: 'id' | 'type' | 'reference' | 'version',
  key: string,
  view: DocumentView,
): Found {
  switch (kind) {
    case 'id': {
      const document = view.get(key)
      const lookup = {kind: 'document', id: key, type: document?._type} as const
      return {documents: document ? [document] : [], lookup}
    }
    case 'type':
      return {documents: view.ofType(key), lookup: {kind: 'type', type: key}}
    case 'reference':
      return {
        documents: view.referencing(key),
        lookup: {kind: 'reference', id: key, type: undefined},
      }
    case 'version': {
      const id = parseDocumentId(key).publishedId
      return {documents: view.versions(id), lookup: {kind: 'document', id, type: undefined}}
    }
  }
}

/** A text, or the texts of a list; undefined for a value that compares in another way, as `path()` does. */
function toTexts(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string')
  return typeof value === 'object' && value !== null ? undefined : []
}

function mergeLists(lists: readonly (readonly LakeDocument[])[]): readonly LakeDocument[] {
  const [first, ...others] = lists.filter((list) => list.length > 0)
  if (!first) return []
  if (others.length === 0) return first
  const byId = new Map(lists.flat().map((document) => [document._id, document]))
  return [...byId.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
}
