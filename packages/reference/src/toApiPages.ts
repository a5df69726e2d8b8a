import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Application, Comment, ReflectionKind} from 'typedoc'
import type {ProjectReflection, TypeDocOptions} from 'typedoc'
import type {PluginOptions} from 'typedoc-plugin-markdown'
import {ApiReferenceError} from './ApiReferenceError.ts'
import {ProblemLogger} from './ProblemLogger.ts'

/** One page of a reference: an entry of the package, or a file of types that an entry hands on. */
export interface ApiEntry {
  /** The name of the page. */
  readonly name: string
  /** The path of the source, from the package's folder on. */
  readonly source: string
  /** One sentence, in Markdown. */
  readonly summary: string
}

/** A package whose exports are described. */
export interface ApiSource {
  /** The absolute path of its folder, which has a `tsconfig.api.json` for its entries. */
  readonly folder: string
  readonly name: string
  /** What stands above the list of pages, in Markdown. */
  readonly introduction: string
  /** In the order of the reference. An export stands on the page of the last of these that has it. */
  readonly entries: readonly ApiEntry[]
  /** Exports may mention these, though they are not exported. */
  readonly mayStayHidden?: readonly string[]
}

/** A page a file of Markdown, tables rather than lists, and nothing of where a source lies. */
const format: Partial<TypeDocOptions & PluginOptions> = {
  router: 'module',
  readme: 'none',
  alwaysCreateEntryPointModule: true,
  disableGit: true,
  disableSources: true,
  excludeExternals: true,
  excludeReferences: true,
  sort: ['source-order'],
  sortEntryPoints: false,
  groupOrder: ['Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases', '*'],
  hideBreadcrumbs: true,
  hidePageHeader: true,
  expandObjects: true,
  indexFormat: 'table',
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  enumMembersFormat: 'table',
  propertyMembersFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: {hideInherited: true, hideModifiers: true, hideOverrides: true},
}

/**
 * The reference of a package's API, from the comments and types in its sources: pages of Markdown by their file names.
 * Throws an `ApiReferenceError` that names each export without a comment, and each link and type that leads nowhere.
 */
export async function toApiPages(source: ApiSource): Promise<ReadonlyMap<string, string>> {
  const output = await mkdtemp(join(tmpdir(), 'api-reference-'))
  try {
    const app = await createApplication(source, output)
    const project = await app.convert()
    if (project) app.validate(project)
    const {problems} = app.logger instanceof ProblemLogger ? app.logger : {problems: []}
    if (!project || problems.length > 0) throw new ApiReferenceError(problems.join('\n'))
    removeInherited(project)
    nameEntries(project, source.entries)
    nameParameters(project)
    await app.generateOutputs(project)
    const pages = await readPages(output)
    const list = pages.get('README.md') ?? ''
    return pages.set('README.md', list.replace('## Modules', source.introduction))
  } finally {
    await rm(output, {recursive: true})
  }
}

async function createApplication(
  {folder, name, entries, mayStayHidden = []}: ApiSource,
  output: string,
): Promise<Application> {
  const options: Partial<TypeDocOptions & PluginOptions> = {
    ...format,
    logLevel: 'Warn',
    name,
    // The first one that it reads takes an export.
    entryPoints: entries.map((entry) => join(folder, entry.source)).reverse(),
    tsconfig: join(folder, 'tsconfig.api.json'),
    basePath: folder,
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{name: 'markdown', path: output}],
    // `check` has the compiler look at the same files.
    skipErrorChecking: true,
    validation: {notDocumented: true, notExported: true, invalidLink: true},
    requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
    intentionallyNotExported: [...mayStayHidden],
  }
  const app = await Application.bootstrapWithPlugins(options)
  app.logger = new ProblemLogger()
  return app
}

/** TypeDoc calls a page after its source; readers know the entry. */
function nameEntries(project: ProjectReflection, entries: readonly ApiEntry[]): void {
  for (const list of [project.children, project.groups?.[0]?.children]) list?.reverse()
  entries.forEach(({name, summary}, index) => {
    const page = project.children?.[index]
    if (!page) throw new ApiReferenceError(`The page of ${name} is missing.`)
    page.name = name
    page.comment = new Comment([{kind: 'text', text: summary}])
  })
}

/** What a class or an interface has from another one is told there; a link leads to it. */
function removeInherited(project: ProjectReflection): void {
  const holders = project.getReflectionsByKind(ReflectionKind.ClassOrInterface)
  for (const holder of holders.filter((reflection) => reflection.isDeclaration())) {
    const inherited = new Set(holder.children?.filter((child) => child.inheritedFrom))
    const groups = holder.groups ?? []
    for (const group of groups) {
      group.children = group.children.filter(
        (child) => !(child.isDeclaration() && inherited.has(child)),
      )
    }
    holder.groups = groups.filter((group) => group.children.length > 0)
    for (const child of inherited) project.removeReflection(child)
  }
}

/** A parameter that is taken apart at once has no name in the source, unless its comment gives one. */
function nameParameters(project: ProjectReflection): void {
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (parameter.name === '__namedParameters') parameter.name = 'options'
  }
}

async function readPages(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).sort()
  const pages = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    // Each line of a table has an address that nothing leads to.
    return [name, text.replace(/<a id="[^"]*"><\/a> /g, '')] as const
  })
  return new Map(await Promise.all(pages))
}
