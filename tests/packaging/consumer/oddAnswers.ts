import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createContentClient} from '@iop-content/client'
import {topicsQuery} from '@iop-content/client/queries'

let isWhole = true
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json').write('{"result": [')
  setTimeout(() => (isWhole ? response.end() : response.destroy()), 50)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
// why: it listens on a port.
const {port} = server.address() as AddressInfo
const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: `http://127.0.0.1:${port}`,
  maxRetries: 0,
})

const read = () => content.fetch(topicsQuery, {}, {timeout: 1000}).catch(String)
const half = await read()
isWhole = false
const brokenOff = await read()
console.log(JSON.stringify({half, brokenOff}))
server.closeAllConnections()
server.close()
