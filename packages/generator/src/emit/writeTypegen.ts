import {TypeGenerator} from '@sanity/codegen'
import type {SchemaType} from 'groq-js'
import type {QuerySource} from '../evaluate/QuerySource.ts'
import {header} from './Modules.ts'
import {toCompactGroq} from './toCompactGroq.ts'

/**
 * TypeGen's own output for the same schema and queries, as `sanity typegen generate` would write it. It types
 * a bare `@sanity/client`, which takes the GROQ text as the key.
 */
export async function writeTypegen(
  schema: SchemaType,
  queries: readonly QuerySource[],
): Promise<string> {
  const {code} = await new TypeGenerator().generateTypes({
    schema: structuredClone(schema),
    queries: toModules(queries),
    root: '/',
  })
  return `${header}${code}`
}

async function* toModules(queries: readonly QuerySource[]) {
  for (const {name, groq} of queries) {
    const filename = `/queries/${name}/${name}.groq.ts`
    const variable = {id: {type: 'Identifier' as const, name: `${name}Query`}}
    yield {filename, errors: [], queries: [{filename, query: toCompactGroq(groq), variable}]}
  }
}
