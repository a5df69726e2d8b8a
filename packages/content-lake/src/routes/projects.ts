import type {Identity} from '../access/Identity.ts'
import {systemDocuments} from '../access/authorizeChange.ts'
import type {Role} from '../access/Role.ts'
import type {UserDirectory} from '../access/toUserDirectory.ts'
import {ProjectNotFoundError} from '../http/ProjectNotFoundError.ts'
import type {Route, RouteRequest} from '../http/Route.ts'

/** What the Studio asks about its project and datasets, answered for the only project that the lake holds. */
export function createProjectRoutes(users: UserDirectory): readonly Route[] {
  const get = (pattern: string, toBody: (request: RouteRequest) => unknown): Route => ({
    method: 'GET',
    pattern,
    access: 'user',
    handle: (request) => {
      const {id = ''} = request.path
      const {projectId} = request.services
      if (id !== projectId) throw new ProjectNotFoundError(id, projectId)
      return Response.json(toBody(request))
    },
  })

  return [
    get('/projects/:id', ({services, identity}) => ({
      id: services.projectId,
      displayName: services.projectId,
      studioHost: null,
      organizationId: null,
      isBlocked: false,
      isDisabled: false,
      isDisabledByUser: false,
      metadata: {},
      features: [],
      members: users.all().map((user) => ({
        id: user.id,
        role: user.role,
        roles: [{name: user.role, title: user.role}],
        isRobot: false,
        isCurrentUser: user.id === identity.id,
      })),
    })),
    get('/projects/:id/datasets', ({services, url}) =>
      // The Studio looks for a second dataset to keep comments in; there is none.
      url.searchParams.has('datasetProfile')
        ? []
        : services.datasetNames.map((name) => ({name, aclMode: 'public', datasetProfile: null})),
    ),
    get('/projects/:id/datasets/:dataset/acl', ({identity}) => toGrants(identity)),
    // No grant to invite members, deploy a Studio or change settings: those belong to the hosted product.
    get('/projects/:id/grants', () => ({})),
    get('/projects/:id/roles', () => []),
    get('/projects/:id/user-applications', () => []),
  ]
}

const permissions: Readonly<Record<Role, readonly string[]>> = {
  administrator: ['read', 'history', 'create', 'update', 'manage'],
  editor: ['read', 'history', 'create', 'update'],
  viewer: ['read', 'history'],
}

const everything = '_id in path("**")'

/** The Studio shows a form as read-only, and says why, where none of these grants fits the document. */
function toGrants(identity: Identity): readonly unknown[] {
  if (identity.kind === 'anonymous') return []
  const granted = permissions[identity.role]
  if (identity.role === 'administrator') return [{filter: everything, permissions: granted}]
  return [
    {filter: `${everything} && !(${systemDocuments})`, permissions: granted},
    {filter: systemDocuments, permissions: permissions.viewer},
  ]
}
