import type {Declaration} from '../names/Declaration.ts'
import type {NamedShapes} from '../names/nameShapes.ts'
import type {Shape} from '../shape/Shape.ts'
import {resolveShape} from '../shape/ShapeTree.ts'
import {Imports, header, toModuleName} from './Modules.ts'
import type {ResultModule} from './ResultModule.ts'
import {importTypes} from './writeCheckModules.ts'
import {writeType} from './writeType.ts'
import {writeZod, writeZodStructure} from './writeZod.ts'
import type {ZodScope} from './writeZod.ts'

/** The folder of the zod schemas of published results, or of those of drafts. */
export const toZodFolder = (isDraft: boolean): string => (isDraft ? 'draftZod' : 'zod')

/** The name of a declaration's zod schema: `faqSchema` for `Faq`. */
export const toSchemaName = (name: string): string =>
  `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`

/**
 * The modules with zod schemas, laid out like those with checks. A schema stands below those that it is made
 * of; one that contains itself is mentioned through `z.lazy`.
 */
export function writeZodModules(
  results: readonly ResultModule[],
  names: NamedShapes,
  isDraft: boolean,
): Map<string, string> {
  const folder = toZodFolder(isDraft)
  const modules = new Map<string, {imports: Imports; body: string}>()
  const written = new Set<Declaration>()
  const started = new Set<Declaration>()
  const open = (module: string) => {
    const opened = modules.get(module) ?? {imports: new Imports(), body: ''}
    modules.set(module, opened)
    return opened
  }

  const declare = (declaration: Declaration): void => {
    if (declaration.isDraft !== isDraft || started.has(declaration)) return
    started.add(declaration)
    const {name, shape, table} = declaration
    for (const child of findChildren(shape, table, names)) declare(child)
    const module = open(toModuleName(declaration))
    const scope = toScope(module.imports, table)
    const type = scope.type(name)
    const text = writeZodStructure(shape, scope)
    module.body += `export const ${toSchemaName(name)}: z.ZodMiniType<${type}> = ${text}\n\n`
    written.add(declaration)
  }

  const toScope = (imports: Imports, table: Declaration['table']): ZodScope => ({
    names,
    table,
    helper: (name) => imports.add('../../explain/index.ts', name),
    schema(shape) {
      const found = names.find(shape, table)
      if (found === undefined) return undefined
      const path = `../${toZodFolder(found.isDraft)}/${toModuleName(found)}.ts`
      const schema = imports.add(path, toSchemaName(found.name))
      const isReady = found.isDraft !== isDraft || written.has(found)
      return isReady ? schema : `/* @__PURE__ */ z.lazy(() => ${schema})`
    },
    type(text) {
      importTypes(text, names, imports)
      return text
    },
  })

  for (const declaration of names.declarations) declare(declaration)
  for (const {query, resultName, tree} of results) {
    const module = open(query)
    const scope = toScope(module.imports, tree.table)
    const type = scope.type(writeType(tree.root, tree.table, names))
    const text = writeZod(tree.root, scope)
    module.body += `/** Explains the result of \`${query}Query\` in full. */\n`
    module.body += `export const ${toSchemaName(resultName)}: z.ZodMiniType<${type}> = ${text}\n`
  }
  return new Map(
    [...modules].map(([name, {imports, body}]) => {
      const path = `${folder}/${name}.ts`
      const zod = body.includes('z.') ? `import * as z from 'zod/mini'\n` : ''
      return [path, `${header}${zod}${imports.write(`../${path}`)}\n${body}`]
    }),
  )
}

function findChildren(
  shape: Shape,
  table: Declaration['table'],
  names: NamedShapes,
): Declaration[] {
  const own = resolveShape(shape, table)
  const parts =
    own.kind === 'object'
      ? own.fields.map((field) => field.shape)
      : own.kind === 'union'
        ? own.of
        : own.kind === 'array'
          ? [own.of]
          : []
  return parts.flatMap((part) => {
    const found = names.find(part, table)
    return found === undefined ? findChildren(part, table, names) : [found]
  })
}
