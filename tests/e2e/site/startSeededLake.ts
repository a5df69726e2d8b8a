import {createClient, type SanityClient} from '@sanity/client'
import {freePort} from '../../support/freePort.ts'
import {runScript} from '../../support/runScript.ts'
import {startLakeProcess} from '../../support/startLakeProcess.ts'
import {siteFixtures} from './siteFixtures.ts'

/** A lake with the demonstration content, and what the site's tests need besides. */
export interface SeededLake {
  readonly url: string
  /** Reads and writes with the administrator's token. */
  readonly client: SanityClient
  stop(): Promise<unknown>
}

/** Starts a lake on a new data folder and fills it. */
export async function startSeededLake(dataDir: string): Promise<SeededLake> {
  const [port, token] = [await freePort(), 'a-token-for-the-tests-of-the-site-only']
  const lake = await startLakeProcess({dataDir, port, token})
  const environment = {LAKE_DATA: dataDir, LAKE_PORT: String(port), LAKE_TOKEN: token}
  const {exitCode, output} = await runScript('content', ['seed'], environment)
  if (exitCode !== 0) throw new Error(output)
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token,
  })
  const transaction = client.transaction()
  for (const document of siteFixtures) transaction.createOrReplace(document)
  await transaction.commit()
  return {url: lake.url, client, stop: lake.stop}
}
