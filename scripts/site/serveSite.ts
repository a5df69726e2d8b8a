import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {CommandError} from '../run/CommandError.ts'

export interface ServeSiteOptions {
  /** What `buildSite` gave. */
  readonly directory: string
  readonly port: number
  /** Where the site reads its content, and with which token drafts: the variables of the README. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The site, as a process of its own: what goes wrong in it stops nothing else. */
export interface RunningSite {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** A module for the site’s process: whatever ends this one, the site does not outlive it. */
const endWithParent = `data:text/javascript,${encodeURIComponent(
  "process.once('disconnect', () => process.exit())",
)}`

/** Serves a built site to this machine alone. Throws a `CommandError` where it does not come up. */
export async function serveSite(options: ServeSiteOptions): Promise<RunningSite> {
  const {directory, port, environment} = options
  await expectFree(port)
  const entry = join(directory, 'server', 'entry.mjs')
  const child = spawn(process.execPath, ['--import', endWithParent, entry], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...environment,
      HOST: 'localhost',
      PORT: `${port}`,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'close')
  const url = `http://localhost:${port}`
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new CommandError('The site does not run; it says above why.')
  }
  return {
    url,
    async close() {
      child.kill()
      await ended
    },
  }
}

/** Asks for a file that needs no content. */
async function answers(url: string): Promise<boolean> {
  const isThere = await fetch(`${url}/favicon.svg`).then(
    ({ok}) => ok,
    () => false,
  )
  if (!isThere) await sleep(50)
  return isThere
}

/** A port that another program has would answer in the site’s place. */
async function expectFree(port: number): Promise<void> {
  const server = createServer().listen(port, 'localhost')
  await once(server, 'listening').catch((cause: unknown) => {
    throw new CommandError(
      `Port ${port}, where the site would answer, is not free. Stop what uses it, or set SITE_PORT to a free port.`,
      {cause},
    )
  })
  server.close()
  await once(server, 'close')
}
