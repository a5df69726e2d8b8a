import {createHash, timingSafeEqual} from 'node:crypto'
import type {User} from './Identity.ts'

/** Who the lake knows: by token, to let them in; by id, to name them. */
export interface UserDirectory {
  byToken(token: string): User | undefined
  byId(id: string): User | undefined
  all(): readonly User[]
}

/** A directory of fixed users, each with one token. Tokens are compared in constant time. */
export function createUserDirectory(
  entries: readonly {readonly user: User; readonly token: string}[],
): UserDirectory {
  const known = entries.map(({user, token}) => ({user, digest: toDigest(token)}))
  return {
    byToken(token) {
      const digest = toDigest(token)
      // Every entry is compared, so that the time tells nothing about which one came close.
      return known.filter((entry) => timingSafeEqual(entry.digest, digest))[0]?.user
    },
    byId: (id) => known.find((entry) => entry.user.id === id)?.user,
    all: () => known.map((entry) => entry.user),
  }
}

function toDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
