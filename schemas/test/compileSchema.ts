import {Schema as SchemaCompiler} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import type {Schema} from '@sanity/types'
import {schemaTypes} from '../src/index.ts'

/** The content model as the Studio compiles it, on top of Sanity's own types. */
export const compileSchema = (): Schema =>
  // why: the compiler declares `parent: Schema | undefined`, which exactOptionalPropertyTypes tells from `parent?: Schema`.
  SchemaCompiler.compile({
    name: 'iop-content',
    types: schemaTypes,
    parent: SchemaCompiler.compile({name: 'studio', types: builtinTypes}),
  }) as Schema
