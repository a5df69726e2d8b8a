import type {SchemaTypeDefinition} from '@sanity/types'
import type {SchemaType} from 'groq-js'
import {correctSchema} from './correct/correctSchema.ts'
import type {Modules} from './emit/Modules.ts'
import type {ResultModule} from './emit/ResultModule.ts'
import {findTypedMembers} from './emit/findTypedMembers.ts'
import {toCompactGroq} from './emit/toCompactGroq.ts'
import {writeCheckModules} from './emit/writeCheckModules.ts'
import {writeIndex} from './emit/writeIndex.ts'
import {writeQueryModule, writeRestModule, writeSchemaModule} from './emit/writeQueryModule.ts'
import {writeTypegen} from './emit/writeTypegen.ts'
import {writeTypes} from './emit/writeTypes.ts'
import {writeZodModules} from './emit/writeZodModules.ts'
import {QueryError} from './errors/QueryError.ts'
import {evaluateQuery} from './evaluate/evaluateQuery.ts'
import type {QuerySource} from './evaluate/QuerySource.ts'
import {extractSchema} from './extract/extractSchema.ts'
import {nameShapes} from './names/nameShapes.ts'
import {toPascalCase} from './names/toPascalCase.ts'
import {toRootName} from './names/toRootName.ts'
import {assertSize} from './shape/assertSize.ts'
import {toShapeTree} from './shape/toShapeTree.ts'

/**
 * Writes, from one type tree a query and perspective: named types, plain checks, zod schemas and the query
 * values; and TypeGen's output for the same queries. Deterministic; paths are relative to the folder of
 * generated files. Throws a `SchemaError` or a `QueryError` that says what to mend.
 */
export async function generateModules(
  schemaTypes: readonly SchemaTypeDefinition[],
  queries: readonly QuerySource[],
): Promise<Modules> {
  assertNames(queries)
  const extracted = extractSchema(schemaTypes)
  const published = toResults(queries, correctSchema(extracted.published), 'Result')
  const drafts = toResults(queries, correctSchema(extracted.drafts), 'DraftResult')
  const names = nameShapes(published.map(withRootName), drafts.map(withRootName))
  const typedMembers = findTypedMembers(
    [...published, ...drafts].map(({tree}) => tree),
    names,
  )
  const modules = new Map([
    ['types.ts', writeTypes(names, false)],
    ['draftTypes.ts', writeTypes(names, true)],
    ['typegen.ts', await writeTypegen(extracted.published, queries)],
    ...writeCheckModules(published, names, false, typedMembers),
    ...writeCheckModules(drafts, names, true, typedMembers),
    ...writeZodModules(published, names, false),
    ...writeZodModules(drafts, names, true),
  ])
  for (const [index, result] of published.entries()) {
    const draft = drafts[index]
    if (draft === undefined) continue
    modules.set(`queries/${result.query}.ts`, writeQueryModule(result, draft, names))
    modules.set(`rest/${result.query}.ts`, writeRestModule(result))
    modules.set(`schemas/${result.query}.ts`, writeSchemaModule(result, draft))
  }
  modules.set('queries/index.ts', writeIndex(queries.map(({name}) => name)))
  modules.set('zod/index.ts', writeIndex(['shared', ...queries.map(({name}) => name)]))
  return new Map([...modules].sort(([a], [b]) => (a < b ? -1 : 1)))

  function withRootName({query, item, tree}: ResultModule) {
    return {query, tree, rootName: toRootName({name: query, item}, tree.root, queries)}
  }
}

function assertNames(queries: readonly QuerySource[]): void {
  for (const [index, {name}] of queries.entries()) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
      throw new QueryError(name, 'a name is camel case, such as "programPage".')
    }
    if (queries.findIndex((query) => query.name === name) < index) {
      throw new QueryError(name, 'another query has this name. Give each its own.')
    }
  }
}

function toResults(
  queries: readonly QuerySource[],
  schema: SchemaType,
  suffix: string,
): ResultModule[] {
  return queries.map((query) => {
    const tree = toShapeTree(evaluateQuery(query, schema), schema)
    assertSize(query.name, tree)
    const resultName = `${toPascalCase(query.name)}${suffix}`
    const {name, groq, ...rest} = query
    return {...rest, query: name, resultName, tree, groq: toCompactGroq(groq)}
  })
}
