import type {User} from './Identity.ts'

/** Whoever holds the token of the data folder. Sanity's user ids begin with a `p` too. */
export const ownerUser: User = {
  kind: 'user',
  id: 'pAdministrator',
  name: 'Administrator',
  email: 'administrator@localhost',
  role: 'administrator',
}
