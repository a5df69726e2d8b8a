/** `pnpm --dir packages/site build [--server] [--out FOLDER]`, `dev`, `preview`: Astro's commands, with messages that say what to do next. */
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import node from '@astrojs/node'
import {build, dev, preview} from 'astro'
import type {AstroInlineConfig} from 'astro'
import {checkContent} from './src/content/checkContent.ts'
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
  },
})
const outDir = resolve(values.out)
// Astro bundles into the working directory first, and must find the packages from there.
process.chdir(import.meta.dirname)
const config: AstroInlineConfig = {
  root: import.meta.dirname,
  outDir,
  ...(values.server && {
    output: 'server',
    adapter: node({mode: 'standalone'}),
    integrations: [serverRoutes()],
  }),
}

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  build: async () => {
    if (!values.server) await checkContent()
    // For a server, Astro warns of every list of addresses, which only a build of files needs.
    await build({...config, logLevel: values.server ? 'error' : 'warn'})
    console.log(`The site is in ${outDir}.`)
  },
  dev: async () => {
    await checkContent()
    await dev(config)
  },
  preview: () => preview(config),
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
