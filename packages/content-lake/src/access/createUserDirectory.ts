import {hashToken} from './hashToken.ts'
import type {User} from './Identity.ts'
import {toUserDirectory, type UserDirectory} from './toUserDirectory.ts'

/** A directory of fixed users, each with one token. */
export function createUserDirectory(
  entries: readonly {readonly user: User; readonly token: string}[],
): UserDirectory {
  const known = entries.map(({user, token}) => ({user, tokenHash: hashToken(token)}))
  return toUserDirectory(() => known)
}
