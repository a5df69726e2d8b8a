import type {Route} from '../http/Route.ts'

/**
 * What the Studio asks of the hosted product (plans, trials, announcements, scheduling, telemetry), answered so that it shows
 * none of it.
 */
export const hostedProductRoutes: readonly Route[] = [
  answer('GET', '/features', []),
  answer('GET', '/journey/announcements', []),
  answer('GET', '/journey/*rest', null),
  answer('POST', '/journey/*rest', null),
  answer('GET', '/schedules/:id/:dataset', {schedules: []}),
  answer('GET', '/projects/:id/new-content-release-allowed', {
    data: {orgMeteredActiveReleaseCount: 0, orgActiveReleaseLimit: 0, datasetReleaseLimit: 0},
  }),
  answer('GET', '/subscriptions/project/:id', []),
  answer('GET', '/intake/telemetry-status', {status: 'denied'}),
  answer('POST', '/intake/batch', {}),
  answer('GET', '/help', {resources: {sectionArray: []}}),
  answer('GET', '/access/requests/me', []),
  answer('GET', '/media-libraries', {data: []}),
  answer('GET', '/auth/providers', {providers: []}, 'anonymous'),
  answer('POST', '/auth/logout', {ok: true}, 'anonymous'),
]

function answer(
  method: Route['method'],
  pattern: string,
  body: unknown,
  access: Route['access'] = 'user',
): Route {
  return {method, pattern, access, handle: () => Response.json(body)}
}
