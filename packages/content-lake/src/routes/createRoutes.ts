import type {UserDirectory} from '../access/toUserDirectory.ts'
import type {AssetStore} from '../assets/AssetStore.ts'
import type {Route} from '../http/Route.ts'
import {actionsRoute} from './actions.ts'
import {createAssetRoutes} from './assets.ts'
import {docRoute} from './doc.ts'
import {exportRoute} from './export.ts'
import {historyRoutes} from './history.ts'
import {hostedProductRoutes} from './hostedProduct.ts'
import {keyValueRoutes} from './keyValue.ts'
import {createListenRoute} from './listen.ts'
import {createLiveRoute} from './live.ts'
import {pingRoutes} from './ping.ts'
import {mutateRoute} from './mutate.ts'
import {createProjectRoutes} from './projects.ts'
import {postedQueryRoute, queryRoute} from './query.ts'
import {referencesRoute} from './references.ts'
import {createUploadRoutes} from './uploads.ts'
import {createUserRoutes} from './users.ts'

/** Every endpoint of the lake, the more specific path first. */
export function createRoutes(options: {
  readonly users: UserDirectory
  readonly assets: AssetStore
  readonly publicUrl?: string
  readonly signal: AbortSignal
}): readonly Route[] {
  return [
    queryRoute,
    postedQueryRoute,
    docRoute,
    mutateRoute,
    actionsRoute,
    exportRoute,
    referencesRoute,
    ...createUploadRoutes(options),
    ...createAssetRoutes(options.assets),
    ...historyRoutes,
    createListenRoute(options),
    createLiveRoute(options),
    ...pingRoutes,
    ...createUserRoutes(options.users),
    ...keyValueRoutes,
    ...hostedProductRoutes,
    ...createProjectRoutes(options.users),
  ]
}
