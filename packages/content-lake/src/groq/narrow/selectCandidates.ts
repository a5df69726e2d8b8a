import type {DocumentView} from '../../documents/DocumentView.ts'
import type {LakeDocument} from '../../documents/LakeDocument.ts'
import {parseDocumentId} from '../../documents/parseDocumentId.ts'
import type {Candidates} from './Candidates.ts'

/**
 * The documents that candidates name, ascending by `_id`; undefined for all. `nextKey` answers the values of the
 * candidates' keys, one after the other.
 */
export function selectCandidates(
  candidates: Candidates,
  nextKey: () => unknown,
  view: DocumentView,
): readonly LakeDocument[] | undefined {
  switch (candidates.kind) {
    case 'all':
      return candidates.of
        .map((each) => selectCandidates(each, nextKey, view))
        .reduce((a, b) => (a && b ? (b.length < a.length ? b : a) : (a ?? b)))
    case 'any': {
      const lists = candidates.of.map((each) => selectCandidates(each, nextKey, view))
      return lists.reduce((a, b) => a && b && mergeLists([a, b]))
    }
    case 'id':
    case 'type':
    case 'reference':
    case 'version': {
      const keys = candidates.keys.map(() => toTexts(nextKey()))
      const known = keys.every((texts) => texts !== undefined)
      if (!known) return undefined
      const {kind} = candidates
      return mergeLists([...new Set(keys.flat())].map((text) => lookUp(kind, text, view)))
    }
  }
}

function lookUp(
  kind: 'id' | 'type' | 'reference' | 'version',
  key: string,
  view: DocumentView,
): readonly LakeDocument[] {
  switch (kind) {
    case 'id': {
      const document = view.get(key)
      return document ? [document] : []
    }
    case 'type':
      return view.ofType(key)
    case 'reference':
      return view.referencing(key)
    case 'version':
      return view.versions(parseDocumentId(key).publishedId)
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
