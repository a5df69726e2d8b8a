import type {Route} from '../http/Route.ts'

/** What a client asks to learn whether the lake is there, and whether its page may talk to it. */
export const pingRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/ping',
    access: 'anonymous',
    handle: () => Response.json({pong: true}),
  },
  {
    method: 'GET',
    pattern: '/data/ping/:dataset',
    access: 'anonymous',
    handle: ({path, services}) => {
      services.dataset(path['dataset'] ?? '')
      return Response.json({pong: true})
    },
  },
  {
    method: 'GET',
    pattern: '/check/cors',
    access: 'anonymous',
    // A request of an origin that is not allowed does not get here.
    handle: () => Response.json({result: {allowed: true, withCredentials: true}}),
  },
]
