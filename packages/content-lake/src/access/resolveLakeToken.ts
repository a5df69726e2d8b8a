import {mkdir, open, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isErrorWithCode} from '../errors/isErrorWithCode.ts'
import {isLakeError} from '../errors/LakeError.ts'
import {StoreUnreadableError} from '../errors/StoreUnreadableError.ts'
import {createToken} from './createToken.ts'
import {InvalidTokenError} from './InvalidTokenError.ts'

const shortest = 32

/**
 * The token that signs a user in: `LAKE_TOKEN` where it is set, otherwise the one in `<dataDir>/token`, made at the
 * first start and readable by its owner only. Throws `InvalidTokenError` for one that is too short or has spaces, and
 * `StoreUnreadableError` where the folder cannot be used.
 */
export async function resolveLakeToken(options: {
  readonly dataDir: string
  readonly env: Readonly<Record<string, string | undefined>>
}): Promise<string> {
  if (options.env['LAKE_TOKEN']) return checkToken(options.env['LAKE_TOKEN'], 'LAKE_TOKEN')
  const file = join(options.dataDir, 'token')
  try {
    await mkdir(options.dataDir, {recursive: true})
    return (await readToken(file)) ?? (await makeToken(file))
  } catch (error) {
    if (isLakeError(error) || !(error instanceof Error)) throw error
    const reason = `${error.message}. Check that the folder can be read and written, or set LAKE_DATA to another.`
    throw new StoreUnreadableError(file, reason, {cause: error})
  }
}

async function readToken(file: string): Promise<string | undefined> {
  try {
    return checkToken((await readFile(file, 'utf8')).trim(), file)
  } catch (error) {
    if (isErrorWithCode(error, 'ENOENT')) return undefined
    throw error
  }
}

async function makeToken(file: string): Promise<string> {
  const token = createToken()
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(`${token}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return token
  } catch (error) {
    // Another process made it between our look and our write.
    if (isErrorWithCode(error, 'EEXIST'))
      return checkToken((await readFile(file, 'utf8')).trim(), file)
    throw error
  }
}

function checkToken(token: string, where: string): string {
  if (token.length < shortest || !/^[\w.~+/=-]+$/.test(token)) {
    throw new InvalidTokenError(where, shortest)
  }
  return token
}
