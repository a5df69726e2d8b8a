import {chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openContentLake, type OpenContentLakeOptions} from './openContentLake.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

const open = (options: Partial<OpenContentLakeOptions> = {}) =>
  openContentLake({
    dataDir,
    env: {},
    trustedOrigins: ['http://localhost:3333'],
    log: () => {},
    ...options,
  })
const failure = (options: Partial<OpenContentLakeOptions>) =>
  open(options).then(() => 'it opened', String)

describe('openContentLake', () => {
  it('makes a token that only its owner can read, and keeps it', async () => {
    const first = await open()
    first.close()
    expect(first.token).toMatch(/^[\w-]{32,}$/)
    expect((await stat(join(dataDir, 'token'))).mode & 0o777).toBe(0o600)
    const second = await open()
    second.close()
    expect(second.token).toBe(first.token)
    expect((await readFile(join(dataDir, 'token'), 'utf8')).trim()).toBe(first.token)
  })

  it('takes the token that it is given, and writes none', async () => {
    const token = 'a'.repeat(32)
    const opened = await open({env: {LAKE_TOKEN: token}})
    const request = new Request('http://localhost/v1/users/me', {
      headers: {authorization: `Bearer ${token}`},
    })
    expect(await (await opened.lake.fetch(request)).json()).toMatchObject({role: 'administrator'})
    opened.close()
    await expect(stat(join(dataDir, 'token'))).rejects.toThrow('ENOENT')
  })

  it.each(['short', `${'a'.repeat(40)} b`])('refuses the token "%s"', async (token) => {
    expect(await failure({env: {LAKE_TOKEN: token}})).toContain('LAKE_TOKEN needs 32 or more')
  })

  it('refuses a token file that somebody emptied', async () => {
    await writeFile(join(dataDir, 'token'), '')
    expect(await failure({})).toContain(join(dataDir, 'token'))
  })

  it.each(['localhost:3333', 'http://localhost:3333/path', '*', 'ftp://a'])(
    'refuses "%s" as an origin, and leaves nothing open',
    async (origin) => {
      expect(await failure({trustedOrigins: [origin]})).toContain(`"${origin}" is not an origin`)
      const opened = await open()
      opened.close()
    },
  )

  it('refuses a folder that another lake holds, and one that is a file', async () => {
    const opened = await open()
    expect(await failure({})).toContain('in use by another process')
    opened.close()
    const file = join(dataDir, 'file')
    await writeFile(file, '')
    await chmod(file, 0o600)
    expect(await failure({dataDir: file})).toContain(`Cannot use ${join(file, 'token')}`)
  })

  it('clears away uploads that were cut off, and nothing else', async () => {
    await mkdir(join(dataDir, 'assets'))
    for (const name of ['abc.partial', 'abc.png'])
      await writeFile(join(dataDir, 'assets', name), 'x')
    const opened = await open()
    opened.close()
    expect(await readdir(join(dataDir, 'assets'))).toEqual(['abc.png'])
  })

  it('gives asset documents the address at which readers will find them', async () => {
    const upload = async (options: Partial<OpenContentLakeOptions>, body: string) => {
      const opened = await open(options)
      const headers = {authorization: `Bearer ${opened.token}`}
      const address = 'http://localhost:9999/v1/assets/files/production'
      await opened.lake.fetch(new Request(address, {method: 'POST', body, headers}))
      const urls = await opened.datasets[0]?.query('*[_type == "sanity.fileAsset"].url', {
        perspective: 'raw',
        identity: 'test',
      })
      opened.close()
      return urls
    }
    const at = (origin: string) => expect.stringMatching(new RegExp(`^${origin}/files/local/`))
    expect(await upload({}, 'one')).toEqual([at('http://localhost:9999')])
    expect(await upload({publicUrl: 'http://localhost:4747'}, 'two')).toEqual([
      at('http://localhost:4747'),
      at('http://localhost:4747'),
    ])
  })
})
