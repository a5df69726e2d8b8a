import {statSync} from 'node:fs'
import {hashToken} from '../hashToken.ts'
import type {User} from '../Identity.ts'
import {toUserDirectory, type UserDirectory, type UserEntry} from '../toUserDirectory.ts'
import {readUserFile, toUserFilePath} from './readUserFile.ts'
import type {UserRecord} from './UserRecord.ts'

/** Somebody with a token that stands in no file. */
export interface TokenHolder {
  readonly user: User
  readonly token: string
}

/**
 * The owner of the data folder, the users in its `users.json`, and guests, who come in until the lake is closed. A user whom another process adds or removes counts from the next
 * question on. Throws `StoreUnreadableError` for a file that cannot be read, then and at any later question: nobody comes in by a guess.
 */
export function createFileUserDirectory(options: {
  readonly dataDir: string
  readonly owner: TokenHolder
  readonly guests?: readonly TokenHolder[] | undefined
}): UserDirectory {
  const file = toUserFilePath(options.dataDir)
  const fixed = [options.owner, ...(options.guests ?? [])].map(({user, token}): UserEntry => ({
    user,
    tokenHash: hashToken(token),
  }))
  let version: string | undefined
  let entries: readonly UserEntry[] = []
  const read = () => {
    const current = toVersion(file)
    if (current !== version) {
      entries = [...fixed, ...readUserFile(file).map(toEntry)]
      version = current
    }
    return entries
  }
  read()
  return toUserDirectory(read)
}

/** Changes with every change of the file, which is replaced as a whole. Looking costs a few microseconds. */
function toVersion(file: string): string {
  const stat = statSync(file, {bigint: true, throwIfNoEntry: false})
  return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : 'none'
}

function toEntry({id, name, role, tokenHash}: UserRecord): UserEntry {
  return {user: {kind: 'user', id, name, email: '', role}, tokenHash}
}
