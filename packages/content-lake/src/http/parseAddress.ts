/** Where a request goes: which project, which API version, which path below it. */
export interface Address {
  /** The project that the request names, by host name or header; undefined where it names none. */
  readonly projectId: string | undefined
  /** Without the `v`; empty where the path has no version, as for images and files. */
  readonly apiVersion: string
  /** Starts with a slash. */
  readonly path: string
}

/**
 * Reads the two forms of address that Sanity's clients use: `http://<project>.localhost/v1/…`, and
 * `http://localhost/v1/…` with the header `X-Sanity-Project-ID`.
 */
export function parseAddress(request: Request, url: URL): Address {
  const subdomain = /^([^.]+)\.localhost$/.exec(url.hostname)?.[1]
  const versioned = /^\/v([^/]+)(\/.*)$/.exec(url.pathname)
  return {
    projectId: subdomain ?? request.headers.get('x-sanity-project-id') ?? undefined,
    apiVersion: versioned?.[1] ?? '',
    path: withoutTrailingSlashes(versioned?.[2] ?? url.pathname),
  }
}

/** A loop: a pattern would look at a row of slashes again from each of them. */
function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end--
  return path.slice(0, end)
}
