import {statSync} from 'node:fs'
import {hashToken} from '../hashToken.ts'
import type {User} from '../Identity.ts'
import {toUserDirectory, type UserDirectory, type UserEntry} from '../toUserDirectory.ts'
import {readUserFile, toUserFilePath} from './readUserFile.ts'
import type {UserRecord} from './UserRecord.ts'

/**
 * The owner of the data folder and the users in its `users.json`. A user whom another process adds or removes counts from the next
 * question on. Throws `StoreUnreadableError` for a file that cannot be read, then and at any later question: nobody comes in by a guess.
 */
export function createFileUserDirectory(options: {
  readonly dataDir: string
  readonly owner: {readonly user: User; readonly token: string}
}): UserDirectory {
  const file = toUserFilePath(options.dataDir)
  const owner: UserEntry = {
    user: options.owner.user,
    tokenHash: hashToken(options.owner.token),
  }
  let version: string | undefined
  let entries: readonly UserEntry[] = []
  const read = () => {
    const current = toVersion(file)
    if (current !== version) {
      entries = [owner, ...readUserFile(file).map(toEntry)]
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
