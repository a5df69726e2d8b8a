import type {QuerySource} from '../evaluate/QuerySource.ts'
import type {Shape} from '../shape/Shape.ts'
import {toPascalCase, toSingular} from './toPascalCase.ts'

/**
 * What a result's document or list item is called: `ProgramPage` for `programPage`; for the list
 * `programPages`, `ProgramPageSummary` where the other query exists, and `ProgramPage` where it does not.
 */
export function toRootName(
  {name: query, item}: Pick<QuerySource, 'name' | 'item'>,
  root: Shape,
  queries: readonly QuerySource[],
): string {
  if (root.kind !== 'array') return toPascalCase(query)
  const singular = item ?? toSingular(query)
  const isSummary = queries.some(({name}) => name === singular)
  return `${toPascalCase(singular)}${isSummary ? 'Summary' : ''}`
}
