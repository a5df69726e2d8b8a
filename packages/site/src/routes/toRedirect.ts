import type {Redirect} from './listRedirects.ts'

const withoutSlash = (path: string) => (path.length > 1 ? path.replace(/\/+$/, '') : path)

/** The redirect from a path, with or without its last slash; undefined where there is none, or it leads to itself. */
export function toRedirect(redirects: readonly Redirect[], path: string): Redirect | undefined {
  const asked = withoutSlash(decode(path))
  const found = redirects.find(({from}) => withoutSlash(decode(from)) === asked)
  return found && withoutSlash(decode(found.to)) !== asked ? found : undefined
}

/** Addresses of browsers are encoded, those that editors write may not be. */
function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
