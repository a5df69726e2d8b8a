import type {Declaration} from '../names/Declaration.ts'
import type {NamedShapes} from '../names/nameShapes.ts'
import type {UnionShape} from '../shape/Shape.ts'
import {Imports, header, toModuleName} from './Modules.ts'
import {findMembersByType, writeCheck, writeFieldChecks} from './writeCheck.ts'
import type {CheckScope} from './writeCheck.ts'
import type {ResultModule} from './ResultModule.ts'
import {writeType} from './writeType.ts'

/** The folder of the checks of published results, or of those of drafts. */
export const toCheckFolder = (isDraft: boolean): string => (isDraft ? 'draftChecks' : 'checks')

/**
 * The modules with plain checks: one for each query with what only its result holds, and a shared one.
 * Functions alone, so that a bundler drops what is not used.
 */
export function writeCheckModules(
  results: readonly ResultModule[],
  names: NamedShapes,
  isDraft: boolean,
  typedMembers: ReadonlySet<Declaration>,
): Map<string, string> {
  const folder = toCheckFolder(isDraft)
  const modules = new Map<string, {imports: Imports; body: string}>()
  const open = (module: string) => {
    const opened = modules.get(module) ?? {imports: new Imports(), body: ''}
    modules.set(module, opened)
    return opened
  }
  for (const declaration of names.declarations) {
    if (declaration.isDraft !== isDraft) continue
    const module = open(toModuleName(declaration))
    const scope = toScope(module.imports, names, declaration.table)
    const isTold = typedMembers.has(declaration)
    module.body += `${writeDeclarationCheck(declaration, scope, isTold)}\n`
  }
  for (const {query, resultName, tree} of results) {
    const module = open(query)
    const scope = toScope(module.imports, names, tree.table)
    const type = scope.type(writeType(tree.root, tree.table, names))
    const check = writeCheck(tree.root, 'v', scope)
    module.body += `/** Checks the result of \`${query}Query\`. */\n`
    const name = isDraft ? 'isDraftResult' : `is${resultName}`
    module.body += `export const ${name} = (v: unknown): v is ${type} =>\n  ${check}\n`
  }
  return new Map(
    [...modules].map(([name, {imports, body}]) => {
      const path = `${folder}/${name}.ts`
      return [path, `${header}${imports.write(`../${path}`)}\n${body}`]
    }),
  )
}

function toScope(imports: Imports, names: NamedShapes, table: Declaration['table']): CheckScope {
  return {
    names,
    table,
    helper: (name) => imports.add('../../check/index.ts', name),
    check(shape) {
      const found = names.find(shape, table)
      if (found === undefined) return undefined
      const path = `../${toCheckFolder(found.isDraft)}/${toModuleName(found)}.ts`
      return imports.add(path, `is${found.name}`)
    },
    type(text) {
      importTypes(text, names, imports)
      return text
    },
  }
}

/** Imports every declared type that a type's text mentions. */
export function importTypes(text: string, names: NamedShapes, imports: Imports): void {
  const mentioned = new Set(text.match(/\b[A-Z]\w*/g))
  if (mentioned.has('UnknownBlock')) imports.add('../../check/index.ts', 'type UnknownBlock')
  for (const {name, isDraft} of names.declarations) {
    if (!mentioned.has(name)) continue
    imports.add(isDraft ? '../draftTypes.ts' : '../types.ts', `type ${name}`)
  }
}

function writeDeclarationCheck(
  declaration: Declaration,
  scope: CheckScope,
  isTold: boolean,
): string {
  const {name, shape} = declaration
  if (isTold && shape.kind === 'object') {
    const fields = shape.fields.filter((field) => field.name !== '_type')
    const checks = writeFieldChecks(fields, scope)
    const head = `export const is${name} = (v: Record<string, unknown>): boolean =>`
    return `${head}\n  ${checks.join(' &&\n  ') || 'true'}\n`
  }
  const head = `export const is${name} = (v: unknown): v is ${scope.type(name)} =>`
  if (shape.kind === 'object') {
    const checks = [`${scope.helper('isRecord')}(v)`, ...writeFieldChecks(shape.fields, scope)]
    return `${head}\n  ${checks.join(' &&\n  ')}\n`
  }
  const members = findMembersByType(shape, declaration.table)
  if (members === null) return `${head}\n  ${writeMembers(shape, scope)}\n`
  const cases = [...members].map(
    ([type, member]) =>
      `v._type === ${JSON.stringify(type)}\n    ? ${writeCheck(member, 'v', scope)}\n    : `,
  )
  const otherwise = shape.openBlocks ? `${scope.helper('isUnknownBlock')}(v)` : 'false'
  // Lighter than a switch, in what every page loads.
  return `${head}\n  ${scope.helper('isRecord')}(v) && (${cases.join('')}${otherwise})\n`
}

function writeMembers(union: UnionShape, scope: CheckScope): string {
  const checks = union.of.map((member) => writeCheck(member, 'v', scope))
  if (union.openBlocks) checks.push(`${scope.helper('isUnknownBlock')}(v)`)
  return checks.join(' || ')
}
