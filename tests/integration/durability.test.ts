import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {startLakeProcess} from '../support/startLakeProcess.ts'

const token = 'durability-test-token-0123456789abcdef'
const transactions = 1_000
const kills = 12

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'iop-durability-'))
})
afterAll(() => rm(dataDir, {recursive: true, force: true}))

test(`${transactions} transactions of several documents survive ${kills} times SIGKILL`, async () => {
  const port = await freePort()
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: `http://localhost:${port}`,
    useProjectHostname: false,
    useCdn: false,
    token,
    maxRetries: 0,
  })
  const acknowledged = new Set<number>()
  let next = 0

  /** Writes one transaction after another until the lake is gone or all are written. */
  const write = async () => {
    while (next < transactions) {
      const n = next++
      try {
        await client
          .transaction()
          .create({_id: `left-${n}`, _type: 'entry', n})
          .create({_id: `right-${n}`, _type: 'entry', n, text: 'x'.repeat(n % 500)})
          .createIfNotExists({_id: 'count', _type: 'count', left: 0, right: 0})
          .patch('count', (patch) => patch.inc({left: 1}))
          .patch('count', (patch) => patch.inc({right: 1}))
          .commit({visibility: 'async'})
        acknowledged.add(n)
      } catch {
        return
      }
    }
  }

  /** Everything acknowledged is there, and no transaction is there in part. */
  const verify = async () => {
    const [left, right, count] = await Promise.all([
      client.fetch<number[]>('*[string::startsWith(_id, "left-")].n', {}, {perspective: 'raw'}),
      client.fetch<number[]>('*[string::startsWith(_id, "right-")].n', {}, {perspective: 'raw'}),
      client.getDocument('count'),
    ])
    expect(new Set(left)).toEqual(new Set(right))
    expect([...acknowledged].filter((n) => !left.includes(n))).toEqual([])
    expect(count?.['left'] ?? 0).toBe(left.length)
    expect(count?.['right'] ?? 0).toBe(left.length)
    return left.length
  }

  for (let kill = 0; kill < kills; kill += 1) {
    const lake = await startLakeProcess({dataDir, port, token})
    await verify()
    const upTo = Math.round(((kill + 1) * transactions) / (kills + 1))
    const writers = Promise.all([write(), write(), write(), write()])
    while (next < upTo) await new Promise((resolve) => setTimeout(resolve, 2))
    await lake.kill()
    await writers
  }

  const lake = await startLakeProcess({dataDir, port, token})
  await Promise.all([write(), write()])
  const stored = await verify()
  // Each kill may cost the four transactions under way their acknowledgement, never one more.
  expect(acknowledged.size).toBeGreaterThanOrEqual(transactions - kills * 4)
  expect(stored).toBeGreaterThanOrEqual(acknowledged.size)
  expect(await lake.stop()).toBe(0)
}, 120_000)
