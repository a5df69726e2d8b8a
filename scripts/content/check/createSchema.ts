import {schemaTypes} from '@iop-content/schemas'
import {Schema as SchemaCompiler} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import type {Schema} from '@sanity/types'

/** Compiles the content model as the Studio does, on top of Sanity's own types. */
export function createSchema(): Schema {
  const parent = SchemaCompiler.compile({name: 'studio', types: builtinTypes})
  // why: the compiler declares `parent: Schema | undefined`, which exactOptionalPropertyTypes tells from `parent?: Schema`.
  return SchemaCompiler.compile({name: 'iop-content', types: schemaTypes, parent}) as Schema
}
