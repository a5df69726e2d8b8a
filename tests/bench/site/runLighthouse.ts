import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runCommand} from '../../../scripts/run/runCommand.ts'
import {findChromium} from '../../e2e/browser/findChromium.ts'

/** Lighthouse's categories, each with a score from 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse says of one load of a page. */
export interface LighthouseResult {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>
  /** The audits that cost points, with their values. */
  readonly faults: readonly string[]
}

interface Report {
  readonly categories: Readonly<
    Record<string, {score: number; auditRefs: readonly {id: string; weight: number}[]}>
  >
  readonly audits: Readonly<
    Record<string, {score: number | null; title: string; displayValue?: string}>
  >
}

/** Fetched when it is asked for: a tool of this bench alone, and a large one. */
const lighthouse = 'lighthouse@13.5.0'

/** Loads a page once as Lighthouse's mobile device does. Throws what Lighthouse printed where it failed. */
export async function runLighthouse(url: string): Promise<LighthouseResult> {
  const folder = await mkdtemp(join(tmpdir(), 'iop-lighthouse-'))
  const file = join(folder, 'report.json')
  try {
    const args = ['--yes', lighthouse, url, '--quiet', '--output=json', `--output-path=${file}`]
    const chromeFlags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
    const {exitCode, output} = await runCommand('npx', [...args, chromeFlags], {
      cwd: folder,
      env: {...process.env, CHROME_PATH: findChromium()},
    })
    if (exitCode !== 0) throw new Error(output)
    // why: the file that Lighthouse has just written, in the form of its version above.
    return toResult(JSON.parse(await readFile(file, 'utf8')) as Report)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function toResult({categories: byName, audits}: Report): LighthouseResult {
  const score = (name: string) => Math.round((byName[name]?.score ?? 0) * 100)
  const counted = categories.flatMap((name) => byName[name]?.auditRefs ?? [])
  const faults = counted.flatMap(({id, weight}) => {
    const audit = audits[id]
    if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return []
    return [`${id}: ${audit.title} ${audit.displayValue ?? ''}`.trim()]
  })
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    faults: [...new Set(faults)],
  }
}
