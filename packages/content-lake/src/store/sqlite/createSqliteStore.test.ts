import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'
import {createDataset} from '../../datasets/createDataset.ts'
import {StoreInUseError} from '../../errors/StoreInUseError.ts'
import {StoreUnreadableError} from '../../errors/StoreUnreadableError.ts'
import {describeDatasetStore} from '../DatasetStore.contract.ts'
import {createSqliteStore} from './createSqliteStore.ts'

const folder = mkdtempSync(join(tmpdir(), 'lake-store-'))
let files = 0
const createFile = (): string => join(folder, `${files++}`, 'data.sqlite')

afterAll(() => rmSync(folder, {recursive: true}))

describeDatasetStore('createSqliteStore', {
  open: (file) => createSqliteStore({file}),
  createPlace: createFile,
})

const program = fileURLToPath(new URL('writeUntilKilled.ts', import.meta.url))

/** Runs the program until it has named so many transactions, kills it and answers the names. */
async function writeAndKill(file: string, first: number, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, file, `${first}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > count) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return output.split('\n').slice(0, -1)
}

describe('a SQLite store', () => {
  it('has every acknowledged transaction, whole, after its process is killed', async () => {
    const file = createFile()
    let expected = 0
    for (const count of [1, 7, 30, 90]) {
      const named = await writeAndKill(file, expected, count)
      const store = createSqliteStore({file})
      const log = store.transactions({})
      expect(named.length).toBeGreaterThanOrEqual(count)
      const before = expected
      const ids = log.slice(before).map(({id}) => id)
      expect(ids.slice(0, named.length)).toEqual(named)
      // The one that was being written may be there, too, but not in part.
      expect(ids.length - named.length).toBeLessThanOrEqual(1)
      for (const {changes} of log) expect(changes).toHaveLength(3)
      const last = log.length - 1
      expect([...store.documents()].map(({_id, number}) => [_id, number])).toEqual(
        ['a', 'b', 'c'].map((id) => [id, last]),
      )
      expected = log.length
      store.close()
    }
  })

  it('is held by one process at a time', async () => {
    const file = createFile()
    const store = createSqliteStore({file})
    expect(() => createSqliteStore({file})).toThrow(StoreInUseError)
    const {status, stderr} = spawnSync(process.execPath, [program, file], {timeout: 20_000})
    expect(status).toBe(1)
    expect(stderr.toString()).toContain('is in use by another process')
    store.close()
    createSqliteStore({file}).close()
  })

  it('is readable by its owner only', () => {
    const file = createFile()
    createSqliteStore({file}).close()
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('says what is wrong with a file that it cannot use', () => {
    const text = createFile()
    mkdirSync(join(text, '..'))
    writeFileSync(text, 'not a database, but long enough to look like one '.repeat(100))
    expect(() => createSqliteStore({file: text})).toThrow(/is not a database/)

    const underFile = join(text, 'data.sqlite')
    expect(() => createSqliteStore({file: underFile})).toThrow(StoreUnreadableError)

    const damaged = createFile()
    const store = createSqliteStore({file: damaged})
    const document = {_id: 'a', _type: 'faq', text: 'x'.repeat(50_000)}
    const dataset = createDataset({
      name: 'production',
      projectId: 'local',
      store,
      now: () => new Date(),
      createId: () => 't1',
    })
    dataset.commit([{create: document}], {author: 'somebody'})
    store.close()
    const bytes = readFileSync(damaged)
    writeFileSync(damaged, bytes.fill(7, 4096))
    expect(() => createSqliteStore({file: damaged}).documents()).toThrow(/is damaged/)

    const newer = createFile()
    createSqliteStore({file: newer}).close()
    const database = new DatabaseSync(newer)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => createSqliteStore({file: newer})).toThrow(/newer version of the lake/)
  })
})
