import type {Identity} from './Identity.ts'
import {UnauthorizedError} from './UnauthorizedError.ts'
import type {UserDirectory} from './toUserDirectory.ts'

const anonymous = {kind: 'anonymous', id: '<anonymous>'} as const

/**
 * Who sent a request with this `Authorization` header. Throws `UnauthorizedError` for a token that nobody has: a
 * reader with a stale token is told so, not shown less.
 */
export function authenticate(authorization: string | null, users: UserDirectory): Identity {
  if (authorization === null) return anonymous
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1]
  if (token === undefined) throw new UnauthorizedError('malformed')
  const user = users.byToken(token)
  if (!user) throw new UnauthorizedError('unknown')
  return user
}
