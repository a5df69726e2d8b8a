/** What the client costs beside a bare `@sanity/client`, and beside groqd: the same page and list, from the same lake. */
import {cpus} from 'node:os'
import {installClient} from '../packaging/installClient.ts'
import {packClient} from '../packaging/packClient.ts'
import {readVersion} from '../packaging/readVersion.ts'
import {compileFiles} from './client/compileFiles.ts'
import {countTraffic} from './client/countTraffic.ts'
import {measureBundle} from './client/measureBundle.ts'
import {measureTimes} from './client/measureTimes.ts'
import {startFullLake} from './client/startFullLake.ts'
import {toTable} from './client/toTable.ts'
import {
  contenders,
  loadContenders,
  readings,
  toFileName,
  writeContenders,
} from './client/writeContenders.ts'
import type {Contender, Reading} from './client/writeContenders.ts'

const rounds = {page: 600, list: 300} satisfies Record<Reading, number>
const aims = {page: 5, list: 8} satisfies Record<Reading, number>
const titles = {
  bare: '@sanity/client',
  ours: '@iop-content/client',
  groqd: 'groqd',
  bareAgain: '@sanity/client again',
} satisfies Record<Contender, string>

const at = (values: readonly number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN
const toPercent = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)} %`

const packed = await packClient()
const versions = {
  '@sanity/client': await readVersion('@sanity/client'),
  groqd: await readVersion('groqd'),
}
const consumer = await installClient(packed.tarball, versions)
const lake = await startFullLake()
try {
  await writeContenders(consumer)
  console.log(`${cpus().length} cores, Node ${process.versions.node}, ${JSON.stringify(versions)}`)

  for (const reading of readings) {
    const modules = await loadContenders(consumer.folder, reading)
    const runners = modules.map(({name, create}) => ({name, run: create(lake.url)}))
    const times = await measureTimes(runners, rounds[reading])
    const bare = times.get('bare') ?? []
    const rows = []
    for (const {name, create} of modules) {
      const own = times.get(name) ?? []
      const ratio = (at(own, 0.5) / at(bare, 0.5) - 1) * 100
      // Each run beside the bare one of the same round: what slows a round down is in both.
      const paired = own.map((time, round) => (time / (bare[round] ?? time) - 1) * 100)
      const traffic = await countTraffic(lake.url, (between) => create(between)())
      rows.push([
        titles[name],
        `${at(own, 0.5).toFixed(2)} ms`,
        `${at(own, 0.95).toFixed(2)} ms`,
        name === 'bare' ? '' : toPercent(ratio),
        name === 'bare' ? '' : toPercent(at(paired, 0.5)),
        String(traffic.requests),
        String(traffic.bytes),
      ])
    }
    const head = ['median', '95 % within', 'medians', 'paired', 'requests', 'bytes']
    console.log(`\nA ${reading}, ${rounds[reading]} rounds; the aim for ours is ${aims[reading]} %`)
    console.log(toTable([['', ...head], ...rows]))
  }

  const compilers = contenders.slice(0, 3).map((name) => ({
    name,
    run: () =>
      compileFiles(
        consumer,
        readings.map((reading) => toFileName(name, reading)),
      ),
  }))
  const compiling = await measureTimes(compilers, 5)
  const rows = []
  for (const {name} of compilers) {
    const bytes = await measureBundle(consumer.folder, toFileName(name, 'page'))
    const seconds = at(compiling.get(name) ?? [], 0.5) / 1000
    rows.push([titles[name], String(bytes), `${seconds.toFixed(2)} s`])
  }
  console.log('\nA page in a browser’s bundle, and both readings for the compiler')
  console.log(toTable([['', 'gzipped bytes', 'tsc'], ...rows]))
} finally {
  await lake.close()
  await consumer.remove()
  await packed.remove()
}
