import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {Role} from '../access/Role.ts'
import {addUser} from '../access/userFile/addUser.ts'
import {removeUser} from '../access/userFile/removeUser.ts'
import {createEventReader} from '../testing/createEventReader.ts'
import {openSocket} from '../testing/openSocket.ts'
import {createRandomId} from './createRandomId.ts'
import {openContentLake, type OpenedContentLake} from './openContentLake.ts'
import {serveContentLake} from './serveContentLake.ts'

const origin = 'http://localhost:3333'

let dataDir: string
let opened: OpenedContentLake
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  opened = await openContentLake({dataDir, env: {}, trustedOrigins: [origin], log: () => {}})
})
afterEach(async () => {
  opened.close()
  await rm(dataDir, {recursive: true})
})

const add = (name: string, role: Role) =>
  addUser({dataDir, name, role, now: () => new Date(), createId: createRandomId})

const ask = (token: string, path: string, init: RequestInit = {}) =>
  opened.lake.fetch(
    new Request(`http://localhost${path}`, {...init, headers: {authorization: `Bearer ${token}`}}),
  )
const mutate = (token: string, ...mutations: object[]) =>
  ask(token, '/v1/data/mutate/production', {method: 'POST', body: JSON.stringify({mutations})})

describe('a lake that runs', () => {
  it('knows a user from the moment they are added, and names them in history after they left', async () => {
    const {user, token} = await add('李娜', 'editor')
    expect(await (await ask(token, '/v1/users/me')).json()).toMatchObject({
      id: user.id,
      name: '李娜',
      roles: [{name: 'editor'}],
    })
    expect((await mutate(token, {create: {_id: 'a', _type: 'faq'}})).status).toBe(200)
    const log = await (
      await ask(opened.token, '/v1/data/history/production/transactions/a?excludeContent=true')
    ).json()
    expect(log).toMatchObject({author: user.id})

    await removeUser({dataDir, id: user.id})
    expect((await ask(token, '/v1/users/me')).status).toBe(401)
    const named = await (await ask(opened.token, `/v1/users/${user.id}`)).json()
    expect(named).toMatchObject({id: user.id, displayName: '李娜', isCurrentUser: false})
    const project = await (await ask(opened.token, '/v1/projects/local')).json()
    expect(project).toMatchObject({members: [{id: 'pAdministrator', isCurrentUser: true}]})
    expect(project).not.toMatchObject({members: [{}, {id: user.id}]})
  })

  it('tells a user who was removed nothing more', async () => {
    const {user, token} = await add('Ben', 'viewer')
    const listen = '/v1/data/listen/production?query=*&includeResult=true'
    const theirs = createEventReader(await ask(token, listen))
    const live = '/v2025-02-19/data/live/events/production?includeDrafts=true'
    const theirsLive = createEventReader(await ask(token, live))
    const others = createEventReader(await ask(opened.token, listen))
    expect((await theirs.next()).event).toBe('welcome')
    expect((await theirsLive.next()).event).toBe('welcome')
    expect((await others.next()).event).toBe('welcome')
    await removeUser({dataDir, id: user.id})
    await mutate(opened.token, {create: {_id: 'secret', _type: 'faq'}})
    expect((await others.next()).data).toMatchObject({documentId: 'secret'})
    expect(await theirs.isOver()).toBe(true)
    expect(await theirsLive.isOver()).toBe(true)
  })

  it('ends the presence of a user who was removed', async () => {
    const {user, token} = await add('Ben', 'editor')
    const server = await serveContentLake({lake: opened.lake, port: 0})
    const address = `${server.url.replace('http', 'ws')}/v2022-06-30/socket/production`
    const socket = await openSocket(address, {origin})
    const call = (id: number, method: string, params: object) =>
      socket.send({jsonrpc: '2.0', id, method, params})
    call(1, 'authorization', {authorization: `Bearer ${token}`})
    expect(await socket.next()).toMatchObject({id: 1, result: true})
    call(2, 'presence_rollcall', {session: 's'})
    expect(await socket.next()).toMatchObject({id: 2, result: true})
    await removeUser({dataDir, id: user.id})
    call(3, 'presence_rollcall', {session: 's'})
    expect(await socket.closed).toBe(4001)
    await server.close()
  })

  it('lets nobody in by a file that it cannot read, and says which', async () => {
    const {token} = await add('Ben', 'editor')
    const stream = createEventReader(await ask(token, '/v1/data/listen/production?query=*'))
    await stream.next()
    await writeFile(join(dataDir, 'users.json'), '{}')
    const refused = await ask(token, '/v1/users/me')
    expect([refused.status, await refused.text()]).toEqual([
      503,
      expect.stringContaining('users.json'),
    ])
    opened.datasets[0]?.commit([{create: {_id: 'a', _type: 'faq'}}], {author: 'p'})
    expect(await stream.isOver()).toBe(true)
  })
})

describe('roles', () => {
  it('a viewer reads drafts and writes nothing, by whichever way', async () => {
    const {token} = await add('Vera', 'viewer')
    await mutate(opened.token, {create: {_id: 'drafts.a', _type: 'faq'}})
    const read = await ask(token, '/v1/data/query/production?query=*._id&perspective=raw')
    expect(await read.json()).toMatchObject({result: ['drafts.a']})
    for (const path of ['data/mutate', 'data/actions', 'assets/images', 'assets/files']) {
      const refused = await ask(token, `/v1/${path}/production`, {method: 'POST', body: '{}'})
      expect([path, refused.status, await refused.text()]).toEqual([
        path,
        403,
        expect.stringContaining('Vera has the role \\"viewer\\", which may read but not write'),
      ])
    }
  })

  it('only an administrator writes system documents', async () => {
    const {token} = await add('Eve', 'editor')
    const system = {create: {_id: '_.groups.all', _type: 'system.group'}}
    const refused = await mutate(token, {create: {_id: 'b', _type: 'faq'}}, system)
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('Eve')])
    expect(opened.datasets[0]?.document('b')).toBeUndefined()
    expect((await mutate(opened.token, system)).status).toBe(200)
    const release = {create: {_id: '_.releases.r', _type: 'system.release'}}
    expect((await mutate(token, release)).status).toBe(200)
    const byQuery = await mutate(token, {delete: {query: '*[_type == "system.group"]'}})
    expect(byQuery.status).toBe(403)
    const administrator = await add('Ada', 'administrator')
    expect((await mutate(administrator.token, {delete: {id: '_.groups.all'}})).status).toBe(200)
  })

  it.each([
    ['administrator', ['create', 'update', 'manage']],
    ['editor', ['create', 'update']],
    ['viewer', []],
  ] as const)('the Studio is told what the %s may do', async (role, more) => {
    const {token} = await add('Ana', role)
    const acl = await ask(token, '/v1/projects/local/datasets/production/acl')
    const all = [{permissions: ['read', 'history', ...more]}]
    const system = [{filter: expect.stringContaining('"_.**"'), permissions: ['read', 'history']}]
    expect(await acl.json()).toMatchObject(role === 'administrator' ? all : [...all, ...system])
  })
})
