import {timingSafeEqual} from 'node:crypto'
import {isLakeError} from '../errors/LakeError.ts'
import {hashToken} from './hashToken.ts'
import type {User} from './Identity.ts'

/** Who the lake knows: by token, to let them in; by id, to name them. */
export interface UserDirectory {
  byToken(token: string): User | undefined
  /** Also who was removed: history goes on to name them. */
  byId(id: string): User | undefined
  /** True while the user may come in. Never throws: where the users cannot be read, nobody may. */
  has(id: string): boolean
  /** Who may come in. */
  all(): readonly User[]
}

/** A user with the hash of the one token that signs them in; null for one who was removed. */
export interface UserEntry {
  readonly user: User
  readonly tokenHash: string | null
}

/** A directory over entries that are read anew for every question. Tokens are compared in constant time. */
export function toUserDirectory(read: () => readonly UserEntry[]): UserDirectory {
  const readCurrent = () => read().filter((entry) => entry.tokenHash !== null)
  return {
    byToken(token) {
      const hash = Buffer.from(hashToken(token))
      // Every entry is compared, so that the time tells nothing about which one came close.
      const found = read().filter(
        ({tokenHash}) => tokenHash !== null && timingSafeEqual(Buffer.from(tokenHash), hash),
      )
      return found[0]?.user
    },
    byId: (id) => read().find(({user}) => user.id === id)?.user,
    has(id) {
      try {
        return readCurrent().some(({user}) => user.id === id)
      } catch (error) {
        if (isLakeError(error)) return false
        throw error
      }
    },
    all: () => readCurrent().map(({user}) => user),
  }
}
