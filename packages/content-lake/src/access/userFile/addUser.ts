import {createToken} from '../createToken.ts'
import {hashToken} from '../hashToken.ts'
import {ownerUser} from '../ownerUser.ts'
import {isRole} from '../Role.ts'
import {changeUserFile} from './changeUserFile.ts'
import {InvalidRoleError} from './InvalidRoleError.ts'
import {isCurrent, toListedUser, type ListedUser} from './listUsers.ts'
import {parseUserName} from './parseUserName.ts'

/** A user who may come in from now on. */
export interface AddedUser {
  readonly user: ListedUser
  /** Signs the user in. It is kept nowhere: only its hash is. */
  readonly token: string
  /** Users who had the same name before, but for case. */
  readonly namesakes: readonly Pick<ListedUser, 'id' | 'name' | 'role'>[]
}

/**
 * Adds a user to a data folder; a lake that runs on it knows them at once. Throws `InvalidUserNameError`, `InvalidRoleError`,
 * `UserFileLockedError` or `StoreUnreadableError`; then nobody was added.
 */
export async function addUser(options: {
  readonly dataDir: string
  readonly name: string
  readonly role: string | undefined
  readonly now: () => Date
  readonly createId: () => string
}): Promise<AddedUser> {
  const {role} = options
  if (!isRole(role)) throw new InvalidRoleError(role)
  const token = createToken()
  const record = {
    id: `p${options.createId()}`,
    name: parseUserName(options.name),
    role,
    addedAt: options.now().toISOString(),
    tokenHash: hashToken(token),
  }
  return changeUserFile(options.dataDir, (records) => ({
    records: [...records, record],
    result: {
      user: toListedUser(record),
      token,
      namesakes: [ownerUser, ...records.filter(isCurrent).map(toListedUser)].filter(
        (other) => toKey(other.name) === toKey(record.name),
      ),
    },
  }))
}

function toKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
