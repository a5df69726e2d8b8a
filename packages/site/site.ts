/**
 * `pnpm --dir packages/site build [--server] [--out FOLDER]`, `dev`, `preview`: Astro's commands, with messages that say what to do next.
 * `changed` names the paths of the last build that the documents of webhooks change, which it reads as a list from standard input.
 */
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {parseArgs} from 'node:util'
import type {AstroInlineConfig} from 'astro'
import {checkContent} from './src/content/checkContent.ts'
import {getPublishedContent} from './src/content/getContent.ts'
import {startRecording} from './src/rebuild/buildRecord.ts'
import {isPublished, parseDocuments, readRecord} from './src/rebuild/readChanged.ts'
import {toBuildSummary} from './src/rebuild/toBuildSummary.ts'
import {toPathsToBuild} from './src/rebuild/toPathsToBuild.ts'
import {getToday} from './src/review/getToday.ts'
import {mendRequests} from './src/server/mendRequests.ts'
import {serverRoutes} from './src/server/serverRoutes.ts'
import {withoutServerParts} from './src/server/withoutServerParts.ts'
import {toProblem} from './src/settings/toProblem.ts'
import {UsageError} from './src/settings/UsageError.ts'

// Astro tells its makers about builds unless told not to; this site tells nobody anything.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

/** Where the site's tools keep what can be made again. */
const toolsDir = join(import.meta.dirname, '.astro')

const usage = `Usage:
  npx pnpm@12 site build [--out FOLDER] [--record FILE]    every page as a file
  npx pnpm@12 site build --server [--out FOLDER]           a server of Node, FOLDER/server/entry.mjs
  npx pnpm@12 site preview [--out FOLDER]                  serves the files
  npx pnpm@12 site dev                                     shows the site while you work on it
  npx pnpm@12 site changed [--record FILE]                 the paths that written documents change, given as a JSON list`

/** What a command was given; paths are whole. */
interface CommandOptions {
  readonly outDir: string
  /** What each page of a build was made of: `build` writes it, `changed` reads it. */
  readonly recordFile: string
  /** Pages are then made when they are asked for, by a server of Node: `node dist/server/entry.mjs`. */
  readonly isServer: boolean
}

async function toConfig({outDir, isServer}: CommandOptions): Promise<AstroInlineConfig> {
  const shared = {root: import.meta.dirname, outDir}
  if (!isServer) return {...shared, vite: {plugins: [withoutServerParts()]}}
  const {nodeServer} = await import('./src/server/nodeServer.ts')
  return {...shared, output: 'server', adapter: nodeServer(), integrations: [serverRoutes()]}
}

async function build(config: AstroInlineConfig): Promise<void> {
  await mkdir(toolsDir, {recursive: true})
  // Astro bundles into the working directory first, and must find the packages from there. Each build has one of its own.
  const workDir = await mkdtemp(join(toolsDir, 'build-'))
  process.chdir(workDir)
  try {
    const astro = await import('astro')
    await astro.build(config)
  } finally {
    process.chdir(import.meta.dirname)
    await rm(workDir, {recursive: true, force: true})
  }
}

async function buildServer(options: CommandOptions): Promise<void> {
  // For a server, Astro warns of every list of addresses, which only a build of files needs.
  await build({...(await toConfig(options)), logLevel: 'error'})
  console.log(`The server is in ${options.outDir}. Start it with: node server/entry.mjs`)
}

async function buildFiles(options: CommandOptions): Promise<void> {
  await checkContent()
  const stopRecording = startRecording()
  const start = performance.now()
  await build({...(await toConfig(options)), logLevel: 'warn'})
  const record = stopRecording()
  await mkdir(dirname(options.recordFile), {recursive: true})
  await writeFile(options.recordFile, JSON.stringify(record))
  const seconds = (performance.now() - start) / 1000
  console.log(toBuildSummary(record, seconds, options.outDir))
}

/** Names the paths on standard output, and says on the other one what else there is to say. */
async function nameChanged({recordFile}: CommandOptions): Promise<void> {
  // Nobody types a list: without one, it is said what is missing.
  const documents = parseDocuments(process.stdin.isTTY ? '' : await text(process.stdin))
  const record = await readRecord(recordFile)
  const published = documents.filter(isPublished)
  const today = getToday()
  const isDue = Object.values(record).some(({reviewDue}) => (reviewDue ?? today) < today)
  // Whoever types brings a webhook for each pause: that of a draft asks the lake for nothing.
  if (documents.length > 0 && published.length === 0 && !isDue) {
    console.error('Only drafts were changed, which readers do not see: there is nothing to build.')
    console.log(JSON.stringify({build: [], remove: []}))
    return
  }
  const paths = await toPathsToBuild(published, record, getPublishedContent(), today)
  console.log(JSON.stringify(paths))
}

const commands: Readonly<Record<string, (options: CommandOptions) => Promise<unknown>>> = {
  build: (options) => (options.isServer ? buildServer(options) : buildFiles(options)),
  dev: async (options) => {
    await checkContent()
    const {dev} = await import('astro')
    await dev(await toConfig(options))
  },
  preview: async (options) => {
    if (!existsSync(join(options.outDir, 'index.html'))) {
      throw new UsageError(`There is no site in ${options.outDir}. Run "npx pnpm@12 site build".`)
    }
    mendRequests()
    const {preview} = await import('astro')
    await preview(await toConfig(options))
  },
  changed: nameChanged,
}

function readCommand() {
  try {
    const {positionals, values} = parseArgs({
      allowPositionals: true,
      options: {
        out: {type: 'string', default: join(import.meta.dirname, 'dist')},
        server: {type: 'boolean', default: false},
        record: {type: 'string', default: join(toolsDir, 'record.json')},
      },
    })
    const [name = '', ...rest] = positionals
    const run = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!run || rest.length > 0) throw new UsageError(usage)
    // Paths mean what they mean where the user typed them.
    const toWhole = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
    const options: CommandOptions = {
      outDir: toWhole(values.out),
      recordFile: toWhole(values.record),
      isServer: values.server,
    }
    return () => run(options)
  } catch (error) {
    // `parseArgs` says which option it does not know, and then what to do where that is one with a dash.
    const [problem] = error instanceof TypeError ? error.message.split('. ') : []
    throw problem ? new UsageError(`${problem}.\n\n${usage}`, {cause: error}) : error
  }
}

try {
  const run = readCommand()
  process.chdir(import.meta.dirname)
  await run()
} catch (error) {
  console.error(toProblem(error))
  process.exitCode = 1
}
