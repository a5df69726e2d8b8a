import {mkdtemp, readFile, readdir, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readSettings} from '../run/readSettings.ts'
import {manageUsers} from './manageUsers.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'iop-users-'))
})
afterEach(() => rm(dataDir, {recursive: true, force: true}))

const user = (args: readonly string[], environment: Record<string, string> = {}) =>
  manageUsers(args, readSettings({LAKE_DATA: dataDir, ...environment}, '/'))

const idIn = (output: string) => /\bid (p\w+)/.exec(output)?.[1] ?? 'none'
const tokenIn = (output: string) => /#token=([\w-]{32,})$/m.exec(output)?.[1] ?? 'none'

describe('content user', () => {
  test('gives a link for the Studio’s port, and keeps no token', async () => {
    const outputs = [
      await user(['add', 'Ana', 'María', '--role', 'administrator'], {STUDIO_PORT: '3456'}),
      await user(['add', '李娜', '--role=viewer']),
    ] as const
    expect(outputs[0]).toContain('Added Ana María, administrator')
    expect(outputs[0]).toContain(`http://localhost:3456/#token=${tokenIn(outputs[0])}`)
    expect(outputs[1]).toContain(`http://localhost:3333/#token=${tokenIn(outputs[1])}`)
    expect(await readdir(dataDir)).toEqual(['users.json'])
    const file = join(dataDir, 'users.json')
    const text = await readFile(file, 'utf8')
    expect(outputs.filter((output) => text.includes(tokenIn(output)))).toEqual([])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('lists who is there, and takes out who is removed', async () => {
    const first = idIn(await user(['add', 'Ana', '--role', 'editor']))
    const output = await user(['add', 'ANA', '--role', 'viewer'])
    expect(output).toContain(`Ana is also the name of ${first}, editor`)
    const second = idIn(output)
    const listed = await user(['list'])
    expect(listed).toMatch(new RegExp(`^${first} +editor +\\d{4}-\\d\\d-\\d\\d +Ana$`, 'm'))
    expect(listed).toMatch(new RegExp(`^${second} +viewer .+ ANA$`, 'm'))
    expect(listed).toContain('pAdministrator')
    expect(await user(['remove', first])).toContain('Removed Ana, editor')
    expect(await user(['list'])).not.toContain(first)
  })

  test.each([
    [['add', 'Ana'], 'needs a role', 'administrator, editor, viewer'],
    [['add', 'Ana', '--role', 'owner'], '"owner"', 'administrator, editor, viewer'],
    [['add', 'Ana', '--role'], '--role', 'user add NAME'],
    [['add', '--role', 'editor'], 'needs a name', 'user add NAME'],
    [['add', ' ', '--role', 'editor'], 'The name is empty', 'Give the name'],
    [['add', 'Ana', '--rank', 'editor'], '--rank', 'user add NAME'],
    [['remove'], 'Usage', 'user remove ID'],
    [['remove', 'p1'], '"p1"', 'content user list'],
    [['remove', 'pAdministrator'], 'cannot be removed', 'LAKE_TOKEN'],
    [['list', 'all'], 'Usage', 'user list'],
    [['invite'], 'Usage', 'user add NAME'],
    [[], 'Usage', 'user add NAME'],
  ])('%j says what to do, and changes nothing', async (args, ...parts) => {
    const message = await user(args).then(() => 'it was done', String)
    for (const part of parts) expect(message).toContain(part)
    expect(await readdir(dataDir)).toEqual([])
  })

  test('of a hosted project leads to where people are invited', async () => {
    const hosted = {SANITY_STUDIO_PROJECT_ID: 'abc12345'}
    for (const args of [['add', 'Ana', '--role', 'editor'], ['list'], ['remove', 'p1']]) {
      await expect(user(args, hosted)).rejects.toThrow('sanity.io/manage/project/abc12345')
    }
    expect(await readdir(dataDir)).toEqual([])
  })
})
