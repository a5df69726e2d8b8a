import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openContentLake, serveContentLake} from '@iop-content/content-lake/node'
import {demoDocuments} from '@iop-content/schemas/demo'
import {createClient} from '@sanity/client'
import type {SanityClient} from '@sanity/client'

/** A lake with the demonstration content, on a free port. */
export interface DemoServer {
  /** What a client needs to read what is published. */
  readonly config: {
    readonly projectId: string
    readonly dataset: string
    readonly apiHost: string
  }
  readonly token: string
  /** Writes as an editor. */
  readonly editor: SanityClient
  /** What the lake complained of. */
  readonly logged: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves a new lake with the demonstration content in a temporary folder. */
export async function serveDemo(): Promise<DemoServer> {
  const token = 'a-token-for-this-test-0123456789abcdef'
  const logged: string[] = []
  const folder = await mkdtemp(join(tmpdir(), 'iop-demo-'))
  const {lake} = await openContentLake({
    dataDir: folder,
    env: {LAKE_TOKEN: token},
    trustedOrigins: [],
    log: ({message}) => logged.push(message),
  })
  const server = await serveContentLake({lake, port: 0})
  const config = {projectId: 'local', dataset: 'production', apiHost: server.url}
  const editor = createClient({
    ...config,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    token,
    perspective: 'raw',
  })
  const transaction = editor.transaction()
  for (const document of demoDocuments) transaction.createOrReplace(document)
  await transaction.commit({visibility: 'sync'})
  const close = async () => {
    await server.close()
    await rm(folder, {recursive: true})
  }
  return {config, token, editor, logged, close}
}
