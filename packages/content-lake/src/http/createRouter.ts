import {matchPattern} from './matchPattern.ts'
import type {Route} from './Route.ts'

/** A route that fits a path, with the path's variables; or the methods that the path does take. */
export type RouteMatch =
  | {readonly kind: 'route'; readonly route: Route; readonly path: Readonly<Record<string, string>>}
  | {readonly kind: 'otherMethods'; readonly methods: readonly string[]}
  | {readonly kind: 'none'}

/** Finds the route for a method and a path (without the API version). The first that fits wins. */
export function createRouter(
  routes: readonly Route[],
): (method: string, path: string) => RouteMatch {
  return (method, path) => {
    const methods = new Set<string>()
    for (const route of routes) {
      const variables = matchPattern(route.pattern, path)
      if (!variables) continue
      if (route.method === method) return {kind: 'route', route, path: variables}
      methods.add(route.method)
    }
    return methods.size > 0 ? {kind: 'otherMethods', methods: [...methods]} : {kind: 'none'}
  }
}
