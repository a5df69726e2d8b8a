import type {ParamSource} from '../evaluate/QuerySource.ts'
import type {NamedShapes} from '../names/nameShapes.ts'
import {toPascalCase} from '../names/toPascalCase.ts'
import {Imports, header} from './Modules.ts'
import type {ResultModule} from './ResultModule.ts'
import {importTypes, toCheckFolder} from './writeCheckModules.ts'
import {writeType} from './writeType.ts'
import {toSchemaName, toZodFolder} from './writeZodModules.ts'

/**
 * The module of one query's value: name, GROQ and parameters as they are written by hand, and the generated
 * result. The GROQ stands here in full, so that one module is all of a query; of the checks only that of
 * published results comes with it, the others are loaded when they are needed.
 */
export function writeQueryModule(
  published: ResultModule,
  draft: ResultModule,
  names: NamedShapes,
): string {
  const {query, groq, params, description} = published
  const imports = new Imports()
  const typeOf = ({tree}: ResultModule): string => {
    const text = writeType(tree.root, tree.table, names)
    importTypes(text, names, imports)
    return text
  }
  const check = imports.add(`../${toCheckFolder(false)}/${query}.ts`, `is${published.resultName}`)
  const valueType = imports.add('../../queries/ContentQuery.ts', 'type ContentQuery')
  const paramsName = `${toPascalCase(query)}Params`
  const queryName = `${toPascalCase(query)}Query`
  const lines = [
    `/** The parameters of \`${query}Query\`. */`,
    `export interface ${paramsName} {`,
    ...Object.entries(params).flatMap(([name, param]) => [
      ...(param.description === undefined ? [] : [`  /** ${param.description} */`]),
      `  ${writeParam(name, param)}`,
    ]),
    '}',
    '',
    `const groq = ${writeTemplate(groq)}`,
    '',
    // Named, since the type of the value would show all of the GROQ to who hovers it.
    `/** The type of \`${query}Query\`. */`,
    `export interface ${queryName} extends ${valueType}<${paramsName}, ${typeOf(published)}, ${typeOf(draft)}, typeof groq> {}`,
    '',
    ...(description === undefined ? [] : [`/** ${description} */`]),
    `export const ${query}Query: ${queryName} = {`,
    `  name: '${query}',`,
    '  groq,',
    `  params: ${JSON.stringify(params, withoutDescription)},`,
    `  check: ${check},`,
    `  loadRest: () => import('../rest/${query}.ts'),`,
    '}',
  ]
  return `${header}${imports.write('')}\n${lines.join('\n')}\n`
}

/** The module that is loaded when more is needed than published content that is as the schema says. */
export function writeRestModule({query}: ResultModule): string {
  return `${header}export {settle} from '../../fetch/settle.ts'
export {isDraftResult} from '../${toCheckFolder(true)}/${query}.ts'

export const loadSchemas = () => import('../schemas/${query}.ts')
`
}

/** The module that zod comes with: the schemas of a query's results by perspective. */
export function writeSchemaModule(published: ResultModule, draft: ResultModule): string {
  const {query} = published
  return `${header}export {${toSchemaName(published.resultName)} as published} from '../${toZodFolder(false)}/${query}.ts'
export {${toSchemaName(draft.resultName)} as drafts} from '../${toZodFolder(true)}/${query}.ts'
`
}

/** Whoever calls does not have to download what only editors of code show. */
const withoutDescription = (key: string, value: unknown) =>
  key === 'description' ? undefined : value

function writeParam(name: string, param: ParamSource): string {
  const one = param.isList ? `${param.type} | readonly ${param.type}[]` : param.type
  const type = param.default === null ? `${one} | null` : one
  return param.default === undefined ? `${name}: ${type}` : `${name}?: ${type} | undefined`
}

function writeTemplate(text: string): string {
  return `\`${text.replace(/[`\\]|\$\{/g, (sign) => `\\${sign}`)}\``
}
