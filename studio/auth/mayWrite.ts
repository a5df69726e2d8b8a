import type {CurrentUser} from '@sanity/types'

/** False for somebody who only reads: a viewer. */
export function mayWrite(user: Pick<CurrentUser, 'roles'> | null): boolean {
  return user?.roles.some(({name}) => name !== 'viewer') ?? false
}
