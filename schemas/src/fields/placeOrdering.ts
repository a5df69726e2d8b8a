import type {SortOrdering} from '@sanity/types'

/** The order of a list as it was arranged in the desk. */
export const placeOrdering: SortOrdering = {
  title: 'Place in lists',
  name: 'place',
  by: [{field: 'orderRank', direction: 'asc'}],
}
