/**
 * `pnpm --dir packages/site build [--server] [--out FOLDER]`, `dev`, `preview`: Astro's commands, with messages that say what to do next.
 * `changed` names the paths of the last build that the documents of webhooks change, which it reads as a list from standard input.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {parseArgs} from 'node:util'
import type {AstroInlineConfig} from 'astro'
import type {WebhookDocument} from '@iop-content/client/webhook'
import {checkContent} from './src/content/checkContent.ts'
import {getPublishedContent} from './src/content/getContent.ts'
import {startRecording} from './src/rebuild/buildRecord.ts'
import type {BuildRecord} from './src/rebuild/buildRecord.ts'
import {toPathsToBuild} from './src/rebuild/toPathsToBuild.ts'
import {serverRoutes} from './src/server/serverRoutes.ts'
import {toProblem} from './src/settings/toProblem.ts'

// Astro tells its makers about builds unless told not to; this site tells nobody anything.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: 'string', default: join(import.meta.dirname, 'dist')},
    // Pages are then made when they are asked for, by a server of Node: `node dist/server/entry.mjs`.
    server: {type: 'boolean', default: false},
    // What each page of a build was made of: `build` writes it, `changed` reads it.
    record: {type: 'string', default: join(import.meta.dirname, '.astro', 'record.json')},
  },
})
const [outDir, recordFile] = [resolve(values.out), resolve(values.record)]
// Astro bundles into the working directory first, and must find the packages from there.
process.chdir(import.meta.dirname)

async function toConfig(): Promise<AstroInlineConfig> {
  const shared = {root: import.meta.dirname, outDir}
  if (!values.server) return shared
  const {default: node} = await import('@astrojs/node')
  return {
    ...shared,
    output: 'server',
    adapter: node({mode: 'standalone'}),
    integrations: [serverRoutes()],
  }
}

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  build: async () => {
    if (!values.server) await checkContent()
    const stopRecording = values.server ? null : startRecording()
    const {build} = await import('astro')
    // For a server, Astro warns of every list of addresses, which only a build of files needs.
    await build({...(await toConfig()), logLevel: values.server ? 'error' : 'warn'})
    if (stopRecording) {
      await mkdir(dirname(recordFile), {recursive: true})
      await writeFile(recordFile, JSON.stringify(stopRecording()))
    }
    console.log(`The site is in ${outDir}.`)
  },
  dev: async () => {
    await checkContent()
    const {dev} = await import('astro')
    await dev(await toConfig())
  },
  preview: async () => {
    const {preview} = await import('astro')
    await preview(await toConfig())
  },
  changed: async () => {
    const documents: WebhookDocument[] = JSON.parse(await text(process.stdin))
    const record: BuildRecord = JSON.parse(await readFile(recordFile, 'utf8'))
    console.log(JSON.stringify(await toPathsToBuild(documents, record, getPublishedContent())))
  },
}

const command = positionals[0] ?? ''
const run = Object.hasOwn(commands, command) ? commands[command] : undefined
if (run) {
  await run().catch((error: unknown) => {
    console.error(toProblem(error))
    process.exitCode = 1
  })
} else {
  console.error(`site: say one of ${Object.keys(commands).join(', ')}.`)
  process.exitCode = 1
}
