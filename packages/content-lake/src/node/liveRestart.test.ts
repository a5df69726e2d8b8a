import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type LiveEvent} from '@sanity/client'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {followLive} from '../testing/followLive.ts'
import {openContentLake} from './openContentLake.ts'
import {serveContentLake} from './serveContentLake.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-live-'))
})
afterAll(() => rm(folder, {recursive: true}))

async function start(dataDir: string, port: number) {
  const opened = await openContentLake({dataDir, env: {}, trustedOrigins: [], log: () => {}})
  const server = await serveContentLake({lake: opened.lake, port})
  return {
    ...server,
    write(title: string) {
      const mutation = {createOrReplace: {_id: 'q', _type: 'faq', title}}
      return opened.datasets[0]?.commit([mutation], {author: 'x'})
    },
    async close() {
      await server.close()
      opened.close()
    },
  }
}

it('a reader goes on where it was when the lake comes back, and starts anew where it is another', async () => {
  const first = await start(join(folder, 'one'), 0)
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: first.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
  })
  const live = followLive(client)
  /** What comes next, once the client has told that it tries again. */
  const next = async (): Promise<LiveEvent> => {
    const event = await live.next()
    return event.type === 'reconnect' ? next() : event
  }
  expect(await next()).toMatchObject({type: 'welcome'})
  first.write('one')
  const before = await next()
  const {syncTags} = await client.fetch('*[_id == "q"]', {}, {filterResponse: false})
  await first.close()

  const second = await start(join(folder, 'one'), first.port)
  const missed = second.write('two')
  expect(await next()).toMatchObject({type: 'welcome'})
  const after = await next()
  expect(after).toMatchObject({type: 'message', id: missed?.transactionId})
  expect(after).toMatchObject({tags: 'tags' in before ? before.tags : []})
  expect(after).toMatchObject({tags: expect.arrayContaining([...(syncTags ?? ['none'])])})
  await second.close()

  const third = await start(join(folder, 'another'), first.port)
  expect(await next()).toMatchObject({type: 'restart', id: '#'})
  expect(await next()).toMatchObject({type: 'welcome'})
  third.write('three')
  expect(await next()).toMatchObject({type: 'message'})
  live.stop()
  await third.close()
})
