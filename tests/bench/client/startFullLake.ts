import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {demoDocuments} from '@iop-content/schemas/demo'
import {createClient} from '@sanity/client'
import {freePort} from '../../support/freePort.ts'
import {runScript} from '../../support/runScript.ts'
import {startLakeProcess} from '../../support/startLakeProcess.ts'

const token = 'bench-client-token-0123456789abcdefghi'
const count = 200

/** A lake in a process of its own, with the demonstration content and 200 more questions. */
export async function startFullLake(): Promise<{url: string; close: () => Promise<void>}> {
  const dataDir = await mkdtemp(join(tmpdir(), 'iop-bench-'))
  const environment = {LAKE_DATA: dataDir, LAKE_TOKEN: token}
  const seeded = await runScript('content', ['seed'], environment)
  if (seeded.exitCode !== 0) throw new Error(seeded.output)
  const lake = await startLakeProcess({dataDir, port: await freePort(), token})
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    token,
  })
  const models = demoDocuments.filter(({_type, language}) => _type === 'faq' && language === 'en')
  const transaction = client.transaction()
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length]
    if (!model) throw new Error('The demonstration content has no questions.')
    const slug = {_type: 'slug', current: `bench-${index}`}
    transaction.createOrReplace({...model, _id: `bench-${index}`, slug})
  }
  await transaction.commit({visibility: 'sync'})
  const close = async () => {
    await lake.stop()
    await rm(dataDir, {recursive: true})
  }
  return {url: lake.url, close}
}
