import type {Redirect} from './listRedirects.ts'

/** The redirect from a path or an address, with or without its last slash; undefined where there is none. */
export function toRedirect(redirects: readonly Redirect[], path: string): Redirect | undefined {
  const asked = toComparable(path)
  return redirects.find(({from}) => toComparable(from) === asked)
}

/** Whoever writes an address may encode it in another way, and leave out its last slash. */
function toComparable(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  return path.length > 1 ? decode(path).replace(/\/+$/, '') : path
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
