import type {Declaration} from '../names/Declaration.ts'
import type {NamedShapes} from '../names/nameShapes.ts'
import {header} from './Modules.ts'
import {writeField, writeStructure} from './writeType.ts'

/** The file with the named types of published results, or of those that only drafts have. */
export function writeTypes(names: NamedShapes, drafts: boolean): string {
  const own = names.declarations.filter((declaration) => declaration.isDraft === drafts)
  const body = own.map((declaration) => writeDeclaration(declaration, names)).join('\n')
  return `${header}${writeImports(body, names, drafts)}${body}`
}

function writeDeclaration(declaration: Declaration, names: NamedShapes): string {
  const {name, shape, table, description} = declaration
  const comment = `/** ${description} */\n`
  if (shape.kind === 'union') {
    return `${comment}export type ${name} = ${writeStructure(shape, table, names)}\n`
  }
  const fields = shape.fields.map((field) => writeField(field, table, names)).join('')
  return `${comment}export interface ${name} {\n${fields}}\n`
}

function writeImports(body: string, names: NamedShapes, drafts: boolean): string {
  const mentioned = new Set(body.match(/\b[A-Z]\w*/g))
  const unknownBlock = mentioned.has('UnknownBlock')
    ? `import type {UnknownBlock} from '../check/index.ts'\n`
    : ''
  const published = names.declarations
    .filter((declaration) => drafts && !declaration.isDraft && mentioned.has(declaration.name))
    .map((declaration) => declaration.name)
    .sort()
  const shared =
    published.length === 0 ? '' : `import type {${published.join(', ')}} from './types.ts'\n`
  const imports = `${unknownBlock}${shared}`
  return imports === '' ? '' : `${imports}\n`
}
