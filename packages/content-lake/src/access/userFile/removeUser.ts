import {ownerUser} from '../ownerUser.ts'
import {changeUserFile} from './changeUserFile.ts'
import {isCurrent, toListedUser, type ListedUser} from './listUsers.ts'
import {OwnerRemovalError} from './OwnerRemovalError.ts'
import {UserNotFoundError} from './UserNotFoundError.ts'

/**
 * Takes a user's token away, at once also where a lake runs on the folder. History goes on to name them. Throws `UserNotFoundError`,
 * `OwnerRemovalError`, `UserFileLockedError` or `StoreUnreadableError`.
 */
export async function removeUser(options: {
  readonly dataDir: string
  readonly id: string
}): Promise<ListedUser> {
  const {dataDir, id} = options
  if (id === ownerUser.id) throw new OwnerRemovalError(dataDir)
  return changeUserFile(dataDir, (records) => {
    const record = records.find((other) => other.id === id && isCurrent(other))
    if (!record) throw new UserNotFoundError(id)
    return {
      records: records.map((other) => (other === record ? {...other, tokenHash: null} : other)),
      result: toListedUser(record),
    }
  })
}
