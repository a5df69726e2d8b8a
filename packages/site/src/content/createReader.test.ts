import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createContentClient} from '@iop-content/client'
import {siteQuery} from '@iop-content/client/queries'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {createReader} from './createReader.ts'

const server = createServer(() => {})
let apiHost = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // why: it listens on a port.
  apiHost = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a lake that never answers keeps no reader waiting for longer than 8 seconds', async () => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})
  try {
    const content = createContentClient({projectId: 'local', dataset: 'production', apiHost})
    const read = createReader(content).fetch(siteQuery, {language: 'en'}).catch(String)
    await vi.advanceTimersByTimeAsync(8_000)
    expect(await read).toContain('ContentNetworkError: Query "site"')
  } finally {
    vi.useRealTimers()
  }
})
