import {
  searchDescriptionLimit,
  searchTitleLimit,
  shortAnswerLimit,
  titleLimit,
} from '@iop-content/schemas/validation'

/** How many characters a field may have, and what becomes of more: search results cut them, or a rule refuses them. */
export interface CharacterLimit {
  readonly most: number
  readonly beyond: 'cut' | 'refused'
}

/** The limit of the field at a path of a document of this type, or undefined where there is none. */
export function characterLimit(
  path: readonly unknown[],
  documentType: unknown,
): CharacterLimit | undefined {
  const field = path.join('.')
  // These are called as others call them.
  const isNamed = documentType === 'source' || documentType === 'person'
  return isNamed ? undefined : (limits[field] ?? (titles.has(field) ? title : undefined))
}

/** The fields that name a document, and stand in where it has no title for search results. */
const titles = new Set(['title', 'question', 'fact', 'term', 'name'])
const title: CharacterLimit = {most: titleLimit, beyond: 'cut'}

/** A summary stands in where there is no description for search results. */
const limits: Readonly<Record<string, CharacterLimit>> = {
  shortAnswer: {most: shortAnswerLimit, beyond: 'refused'},
  'seo.title': {most: searchTitleLimit, beyond: 'cut'},
  'seo.description': {most: searchDescriptionLimit, beyond: 'cut'},
  summary: {most: searchDescriptionLimit, beyond: 'cut'},
}
