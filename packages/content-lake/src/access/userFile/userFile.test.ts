import {mkdtemp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {createRandomId} from '../../node/createRandomId.ts'
import {addUser} from './addUser.ts'
import {listUsers} from './listUsers.ts'
import {removeUser} from './removeUser.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'users-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

const add = (name: string, role = 'editor') =>
  addUser({dataDir, name, role, now: () => new Date(), createId: createRandomId})
const failure = (promise: Promise<unknown>) => promise.then(() => 'it was done', String)
const file = () => join(dataDir, 'users.json')

describe('the users of a data folder', () => {
  it('are kept for the owner alone, without their tokens', async () => {
    const {user, token} = await add('Ana María Ruiz')
    expect(token).toMatch(/^[\w-]{32,}$/)
    expect((await stat(file())).mode & 0o777).toBe(0o600)
    expect(await readFile(file(), 'utf8')).not.toContain(token)
    expect(listUsers(dataDir)).toEqual([user])
    expect(user).toMatchObject({name: 'Ana María Ruiz', role: 'editor'})
    expect(await readdir(dataDir)).toEqual(['users.json'])
  })

  it('are all there when many are added at once', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F']
    const added = await Promise.all(names.map((name) => add(name)))
    expect(new Set(added.map(({token}) => token)).size).toBe(names.length)
    const kept = listUsers(dataDir).map(({name}) => name)
    expect(kept.toSorted()).toEqual(names)
  })

  it('may share a name, which is told', async () => {
    const first = await add('Zoë', 'viewer')
    expect(first.namesakes).toEqual([])
    const second = await add(' ZOE\u0308 ')
    expect(second.user.name).toBe('ZOË')
    expect(second.namesakes).toEqual([first.user])
    expect((await add('Administrator')).namesakes).toMatchObject([{id: 'pAdministrator'}])
  })

  it.each(['李娜', 'محمد', 'Ольга', '👩🏽‍⚕️', 'O’Brien-Smith, RN', "Robert'); DROP", '1'])(
    'may be called %s',
    async (name) => {
      await add(name)
      expect(listUsers(dataDir)).toMatchObject([{name}])
    },
  )

  it.each([
    ['', 'is empty'],
    ['  \u200b ', 'is empty'],
    ['a\u001b[31m', 'control characters'],
    ['\ud800', 'not valid Unicode'],
    ['x'.repeat(101), 'longer than 100'],
  ])('may not be called %j', async (name, fault) => {
    expect(await failure(add(name))).toContain(fault)
    expect(await readdir(dataDir)).toEqual([])
  })

  it.each(['author', 'Editor', '', 'toString'])('have no role "%s"', async (role) => {
    expect(await failure(add('Ana', role))).toContain('administrator, editor, viewer')
  })

  it('are removed by id, once', async () => {
    const {user} = await add('Ana')
    expect(await removeUser({dataDir, id: user.id})).toEqual(user)
    expect(listUsers(dataDir)).toEqual([])
    const again = await failure(removeUser({dataDir, id: user.id}))
    expect(again).toContain('"content user list" shows the ids')
    expect(await failure(removeUser({dataDir, id: 'Ana'}))).toContain('no user with the id "Ana"')
    expect(await failure(removeUser({dataDir, id: 'pAdministrator'}))).toContain('LAKE_TOKEN')
  })

  it('stay as they are while another command changes them, and one that was cut off is named', async () => {
    await add('Ana')
    const before = await readFile(file(), 'utf8')
    await writeFile(`${file()}.new`, '{"users": [')
    expect(await failure(add('Ben'))).toContain(`remove ${file()}.new`)
    expect(await readFile(file(), 'utf8')).toBe(before)
  })

  it.each([
    ['{"users": [', 'not JSON'],
    ['[]', 'no list "users"'],
    ['{"users": [{"id": "p1"}]}', 'entry 1 of "users" has no name'],
  ])('are not replaced where the file is damaged: %s', async (text, fault) => {
    await writeFile(file(), text)
    expect(await failure(add('Ana'))).toContain(`${file()}: `)
    expect(await failure(add('Ana'))).toContain(fault)
    expect(await readFile(file(), 'utf8')).toBe(text)
  })
})
