import type {SortOrdering} from '@sanity/types'

/** The order of a list by the documents' own place numbers. */
export const placeOrdering: SortOrdering = {
  title: 'Place in lists',
  name: 'place',
  by: [{field: 'order', direction: 'asc'}],
}
