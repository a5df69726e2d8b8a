import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildSite} from './site/buildSite.ts'
import {nameChangedPaths, readAnswers, siteEdits} from './site/changedPaths.ts'
import {openSiteServer, type OpenSiteServer} from './site/openSiteServer.ts'
import {inAMonth, recordReviews} from './site/recordReviews.ts'

let site: OpenSiteServer

beforeAll(async () => {
  site = await openSiteServer()
})
afterAll(() => site?.close())

test(
  'webhooks name exactly the paths of a build that edits change',
  {timeout: 240_000},
  async () => {
    const record = join(site.folder, 'record.json')
    const environment = {CONTENT_API_HOST: site.lake.url}
    const built = await buildSite(join(site.folder, 'dist'), environment, ['--record', record])
    if (built.exitCode !== 0) throw new Error(built.output)
    // The server shows the same content by the same components: its answers tell which files of the build have changed.
    const paths = Object.keys(JSON.parse(await readFile(record, 'utf8')))
    const before = await readAnswers(site.url, paths)
    const told: object[] = []
    const sizes: number[] = []
    for (const [name, edit] of Object.entries(siteEdits)) {
      told.push(...(await edit(site.lake.client)))
      const {build, remove} = await nameChangedPaths(told, record, environment)
      const named = [...build, ...remove]
      const after = await readAnswers(site.url, [...new Set([...paths, ...named])])
      const changed = [...after].flatMap(([path, answer]) =>
        before.get(path) === answer ? [] : path,
      )
      expect([name, named.toSorted()]).toEqual([name, changed.toSorted()])
      sizes.push(named.length)
    }
    // Each edit changed something that no edit before it had changed.
    expect(new Set(sizes).size).toBe(sizes.length)
    expect(sizes[0]).toBe(1)
  },
)

test('a review that falls due changes the pages that told of it', {timeout: 120_000}, async () => {
  await recordReviews(site.lake.client)
  const record = join(site.folder, 'reviewed.json')
  const environment = {CONTENT_API_HOST: site.lake.url}
  const built = await buildSite(join(site.folder, 'dist'), environment, ['--record', record])
  expect(built.output).toContain(`Build it again after ${inAMonth}`)
  expect(await nameChangedPaths([], record, environment)).toEqual({build: [], remove: []})
  // Time cannot be told to pass: the day is moved instead, where the lake and the record have it.
  const day = '2026-02-01'
  await site.lake.client.patch('faq-what-is-an-iop').set({'review.nextReviewDue': day}).commit()
  await writeFile(record, (await readFile(record, 'utf8')).replaceAll(inAMonth, day))
  const {build} = await nameChangedPaths([], record, environment)
  expect(build).toContain('/faqs/what-is-an-iop/')
  expect(build).not.toContain('/faqs/how-long/')
})
