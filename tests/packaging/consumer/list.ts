import {createContentClient, fetchAll} from '@iop-content/client'
import {routesQuery} from '@iop-content/client/queries'

const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: 'http://localhost:4747',
})

const routes = await fetchAll((after) => content.fetch(routesQuery, {after}))
console.log(routes.length, 'pages')
