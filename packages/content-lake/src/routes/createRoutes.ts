import type {UserDirectory} from '../access/UserDirectory.ts'
import type {AssetStore} from '../assets/AssetStore.ts'
import type {Route} from '../http/Route.ts'
import {hostedProductRoutes} from './hostedProduct.ts'
import {keyValueRoutes} from './keyValue.ts'
import {createListenRoute} from './listen.ts'
import {pingRoutes} from './ping.ts'
import {createProjectRoutes} from './projects.ts'
import {createUserRoutes} from './users.ts'

/** Every endpoint of the lake, the more specific path first. */
export function createRoutes(options: {
  readonly users: UserDirectory
  readonly assets: AssetStore
  readonly signal: AbortSignal
}): readonly Route[] {
  return [
    createListenRoute(options.signal),
    ...pingRoutes,
    ...createUserRoutes(options.users),
    ...keyValueRoutes,
    ...hostedProductRoutes,
    ...createProjectRoutes(options.users),
  ]
}
