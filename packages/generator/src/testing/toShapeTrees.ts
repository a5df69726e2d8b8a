import type {SchemaTypeDefinition} from '@sanity/types'
import type {SchemaType} from 'groq-js'
import {correctSchema} from '../correct/correctSchema.ts'
import {evaluateQuery} from '../evaluate/evaluateQuery.ts'
import type {QuerySource} from '../evaluate/QuerySource.ts'
import {extractSchema} from '../extract/extractSchema.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'
import {toShapeTree} from '../shape/toShapeTree.ts'

/** The trees that one perspective's files are written from, by the names of their queries. */
export function toShapeTrees(
  schemaTypes: readonly SchemaTypeDefinition[],
  queries: readonly QuerySource[],
  perspective: 'published' | 'drafts',
): {readonly extracted: SchemaType; readonly trees: ReadonlyMap<string, ShapeTree>} {
  const extracted = extractSchema(schemaTypes)[perspective]
  const schema = correctSchema(extracted)
  const trees = queries.map(
    (query) => [query.name, toShapeTree(evaluateQuery(query, schema), schema)] as const,
  )
  return {extracted, trees: new Map(trees)}
}
