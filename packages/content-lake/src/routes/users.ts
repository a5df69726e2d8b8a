import type {User} from '../access/Identity.ts'
import type {UserDirectory} from '../access/toUserDirectory.ts'
import type {Route} from '../http/Route.ts'

/** Who the Studio is signed in as, and the names of others. An answer without an id means: nobody. */
export function createUserRoutes(users: UserDirectory): readonly Route[] {
  return [
    {
      method: 'GET',
      pattern: '/users/me',
      access: 'anonymous',
      handle: ({identity}) =>
        Response.json(identity.kind === 'user' ? toCurrentUser(identity) : {}),
    },
    {
      method: 'GET',
      pattern: '/users/:ids',
      access: 'user',
      handle: ({path, identity}) => {
        const ids = (path['ids'] ?? '').split(',')
        const found = ids
          .map((id) => users.byId(id === 'me' ? identity.id : id))
          .filter((user) => user !== undefined)
          .map((user) => toPublicUser(user, user.id === identity.id))
        // An author of imported content may be unknown here: the Studio takes an empty list as that.
        return Response.json(ids.length === 1 && found[0] ? found[0] : found)
      },
    },
    {
      method: 'GET',
      pattern: '/auth/id',
      access: 'user',
      handle: ({identity}) => Response.json({id: identity.id}),
    },
  ]
}

const titles = {administrator: 'Administrator', editor: 'Editor', viewer: 'Viewer'} as const

function toCurrentUser(user: User): Readonly<Record<string, unknown>> {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    provider: 'content-lake',
    role: user.role,
    roles: [{name: user.role, title: titles[user.role], description: ''}],
  }
}

function toPublicUser(user: User, isCurrentUser: boolean): Readonly<Record<string, unknown>> {
  return {id: user.id, displayName: user.name, email: user.email, isCurrentUser}
}
