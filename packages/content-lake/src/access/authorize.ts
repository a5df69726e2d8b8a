import type {Access} from '../http/Route.ts'
import {ForbiddenError} from './ForbiddenError.ts'
import type {Identity} from './Identity.ts'
import {UnauthorizedError} from './UnauthorizedError.ts'

/** Throws `UnauthorizedError` or `ForbiddenError` unless this identity has that access. */
export function authorize(identity: Identity, access: Access): void {
  if (access === 'anonymous') return
  if (identity.kind === 'anonymous') throw new UnauthorizedError('missing')
  if (access === 'writer' && identity.role === 'viewer') {
    throw new ForbiddenError(identity.name, identity.role)
  }
}
