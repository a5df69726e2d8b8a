import type {Redirect} from './listRedirects.ts'
import {toRedirect} from './toRedirect.ts'

/**
 * The redirects that lead in a circle, where whoever follows `first` comes into one; null where the way ends. A page of `pages`
 * ends it: what stands at an address goes before what leads away from there.
 */
export function findRedirectLoop(
  redirects: readonly Redirect[],
  first: Redirect,
  pages: ReadonlySet<string> = new Set(),
): readonly Redirect[] | null {
  const way = [first]
  for (let {to} = first; !pages.has(to.replace(/[?#].*$/, ''));) {
    const next = toRedirect(redirects, to)
    if (!next) return null
    if (way.includes(next)) return way.slice(way.indexOf(next))
    way.push(next)
    to = next.to
  }
  return null
}

/** What the log says of them. */
export function toLoopProblem(loop: readonly Redirect[]): string {
  const ids = loop.map(({id}) => `"${id}"`).join(', ')
  const way = [...loop.map(({from}) => from), loop[0]?.from].join(' → ')
  return `Redirects lead in a circle: ${way}. Change where one of them leads, in the Studio under Redirects: ${ids}.`
}

/** The same for a circle wherever somebody comes into it. */
export const toLoopKey = (loop: readonly Redirect[]) =>
  `loop ${loop
    .map(({id}) => id)
    .toSorted()
    .join(' ')}`
