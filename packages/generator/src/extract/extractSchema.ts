import {Schema} from '@sanity/schema'
import {
  builtinTypes,
  extractSchema as extract,
  groupProblems,
  validateSchema,
} from '@sanity/schema/_internal'
import type {Schema as CompiledSchema, SchemaTypeDefinition} from '@sanity/types'
import type {SchemaType} from 'groq-js'
import {SchemaError} from '../errors/SchemaError.ts'

/** One schema as two type trees: what published documents hold, and what drafts may lack. */
export interface ExtractedSchema {
  /** Required fields are always there. */
  readonly published: SchemaType
  /** Every field may be missing. */
  readonly drafts: SchemaType
}

/**
 * Compiles schema types with the Studio's built-in ones and extracts their type trees.
 * Throws a `SchemaError` that lists every problem.
 */
export function extractSchema(schemaTypes: readonly SchemaTypeDefinition[]): ExtractedSchema {
  assertValid(schemaTypes)
  const builtin = Schema.compile({name: 'builtin', types: builtinTypes})
  const compiled = Schema.compile({name: 'content', types: [...schemaTypes], parent: builtin})
  // why: the class says `parent?: Schema` as a getter of `Schema | undefined`, which is the same at run time.
  const schema = compiled as unknown as CompiledSchema
  return {
    published: extract(schema, {enforceRequiredFields: true}).map(withSlugText),
    drafts: extract(schema, {enforceRequiredFields: false}),
  }
}

function assertValid(schemaTypes: readonly SchemaTypeDefinition[]): void {
  const groups = groupProblems(validateSchema([...schemaTypes]).getTypes())
  const problems = groups.flatMap((group) =>
    group.problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => `- ${group.path.map((part) => part.name).join(' › ')}: ${problem.message}`),
  )
  if (problems.length > 0) throw new SchemaError(problems)
}

/** The Studio refuses to publish a slug without its text, which the extraction does not tell. */
function withSlugText(declaration: SchemaType[number]): SchemaType[number] {
  if (declaration.name !== 'slug' || declaration.type !== 'type') return declaration
  if (declaration.value.type !== 'object') return declaration
  const {current} = declaration.value.attributes
  if (current !== undefined) current.optional = false
  return declaration
}
