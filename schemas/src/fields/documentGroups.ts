import type {FieldGroupDefinition} from '@sanity/types'

/** The tabs that every document for readers shows in its form. */
export const documentGroups: FieldGroupDefinition[] = [
  {name: 'content', title: 'Content', default: true},
  {name: 'evidence', title: 'Evidence and review'},
  {name: 'settings', title: 'Language and address'},
  {name: 'search', title: 'Search results'},
]
