import {
  searchDescriptionLimit,
  searchTitleLimit,
  shortAnswerLimit,
} from '@iop-content/schemas/validation'

/** How many characters a field may have, and what becomes of more: search results cut them, or a rule refuses them. */
export interface CharacterLimit {
  readonly most: number
  readonly beyond: 'cut' | 'refused'
}

/** The limit of the field at a path of its document, or undefined where there is none. */
export function characterLimit(path: readonly unknown[]): CharacterLimit | undefined {
  return limits[path.join('.')]
}

/** A summary stands in where there is no description for search results. */
const limits: Readonly<Record<string, CharacterLimit>> = {
  shortAnswer: {most: shortAnswerLimit, beyond: 'refused'},
  'seo.title': {most: searchTitleLimit, beyond: 'cut'},
  'seo.description': {most: searchDescriptionLimit, beyond: 'cut'},
  summary: {most: searchDescriptionLimit, beyond: 'cut'},
}
