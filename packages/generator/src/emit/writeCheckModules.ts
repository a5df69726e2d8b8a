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
    module.body += `${writeDeclarationCheck(declaration, scope)}\n`
  }
  for (const {query, resultName, tree} of results) {
    const module = open(query)
    const scope = toScope(module.imports, names, tree.table)
    const type = scope.type(writeType(tree.root, tree.table, names))
    const check = writeCheck(tree.root, 'v', scope)
    module.body += `/** Checks the result of \`${query}Query\`. */\n`
    const name = isDraft ? 'isDraftResult' : `is${resultName}`
    module.body += `export function ${name}(v: unknown): v is ${type} {\n`
    module.body += `  return ${check}\n}\n`
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

function writeDeclarationCheck(declaration: Declaration, scope: CheckScope): string {
  const {name, shape} = declaration
  const head = `export function is${name}(v: unknown): v is ${scope.type(name)} {\n`
  if (shape.kind === 'object') {
    const checks = [`${scope.helper('isRecord')}(v)`, ...writeFieldChecks(shape, scope)]
    return `${head}  return (\n    ${checks.join(' &&\n    ')}\n  )\n}\n`
  }
  const members = findMembersByType(shape, declaration.table)
  if (members === null) return `${head}  return ${writeMembers(shape, scope)}\n}\n`
  const cases = [...members].map(
    ([type, member]) =>
      `    case ${JSON.stringify(type)}:\n      return ${writeCheck(member, 'v', scope)}\n`,
  )
  const otherwise = shape.openBlocks ? `${scope.helper('isUnknownBlock')}(v)` : 'false'
  return `${head}  switch (${scope.helper('typeOf')}(v)) {\n${cases.join('')}    default:\n      return ${otherwise}\n  }\n}\n`
}

function writeMembers(union: UnionShape, scope: CheckScope): string {
  const checks = union.of.map((member) => writeCheck(member, 'v', scope))
  if (union.openBlocks) checks.push(`${scope.helper('isUnknownBlock')}(v)`)
  return checks.join(' || ')
}
