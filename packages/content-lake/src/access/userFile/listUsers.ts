import type {Role} from '../Role.ts'
import {readUserFile, toUserFilePath} from './readUserFile.ts'
import type {UserRecord} from './UserRecord.ts'

/** A user as a person at the terminal sees them. */
export interface ListedUser {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** RFC 3339, UTC. */
  readonly addedAt: string
}

/** The users who were added to a data folder and not removed, in the order of their coming. Throws `StoreUnreadableError`. */
export function listUsers(dataDir: string): readonly ListedUser[] {
  return readUserFile(toUserFilePath(dataDir)).filter(isCurrent).map(toListedUser)
}

/** True for a user who was not removed. */
export function isCurrent(record: UserRecord): boolean {
  return record.tokenHash !== null
}

/** Leaves out the token's hash, which is of no use to anybody. */
export function toListedUser({id, name, role, addedAt}: UserRecord): ListedUser {
  return {id, name, role, addedAt}
}
