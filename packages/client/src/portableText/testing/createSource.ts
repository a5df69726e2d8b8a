import type {Source} from '../../generated/types.ts'

/** A source as a query delivers it. */
export function createSource(_id: string, fields: Partial<Source> = {}): Source {
  return {
    _id,
    title: `The title of ${_id}`,
    sourceType: 'governmentPublication',
    authors: [],
    publisher: 'A publisher',
    isPartOf: null,
    yearPublished: 2021,
    url: `https://example.com/${_id}`,
    doi: null,
    ...fields,
  }
}
