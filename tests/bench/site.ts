/** What Lighthouse says of the built site, on a phone as it simulates one: the median of five loads of each page. Needs a package registry. */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buildSite} from '../e2e/site/buildSite.ts'
import {serveFolder} from '../e2e/site/serveFolder.ts'
import {startSeededLake} from '../e2e/site/startSeededLake.ts'
import {freePort} from '../support/freePort.ts'
import {categories, runLighthouse, type LighthouseResult} from './site/runLighthouse.ts'

const loads = 5
const paths = process.argv.slice(3)
const pages = paths.length > 0 ? paths : ['/programs/intensive-outpatient-program/', '/', '/faqs/']

const folder = await mkdtemp(join(tmpdir(), 'iop-bench-site-'))
try {
  const output = join(folder, 'dist')
  const port = await freePort()
  const lake = await startSeededLake(join(folder, 'lake'))
  const environment = {CONTENT_API_HOST: lake.url, SITE_URL: `http://localhost:${port}`}
  const built = await buildSite(output, environment)
  await lake.stop()
  if (built.exitCode !== 0) throw new Error(built.output)

  const site = await serveFolder(output, port)
  try {
    for (const path of pages) {
      const results: LighthouseResult[] = []
      for (let load = 0; load < loads; load += 1)
        results.push(await runLighthouse(`${site.url}${path}`))
      const words = categories.map((name) => {
        const scores = results.map((result) => result.scores[name]).toSorted((a, b) => a - b)
        return `${name} ${scores[Math.floor(loads / 2)]} (${scores.join(' ')})`
      })
      console.log(`${path}\n  ${words.join('\n  ')}`)
      for (const fault of new Set(results.flatMap(({faults}) => faults)))
        console.log(`  - ${fault}`)
    }
  } finally {
    await site.close()
  }
} finally {
  await rm(folder, {recursive: true, force: true})
}
