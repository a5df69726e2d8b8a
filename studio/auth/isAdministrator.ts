import type {CurrentUser} from '@sanity/types'

/** True for somebody who gives others their rights. */
export function isAdministrator(user: Pick<CurrentUser, 'roles'> | null): boolean {
  return user?.roles.some(({name}) => name === 'administrator') ?? false
}
