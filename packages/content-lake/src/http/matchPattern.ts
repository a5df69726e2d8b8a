/**
 * The variables of a path that fits a pattern, decoded; undefined where it does not fit. `:name` is one segment that is
 * not empty, a last `*name` the rest of the path.
 */
export function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const parts = path.split('/')
  const segments = pattern.split('/')
  const variables: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    if (segment.startsWith('*')) {
      const rest = decode(parts.slice(index).join('/'))
      return rest === undefined ? undefined : {...variables, [segment.slice(1)]: rest}
    }
    const part = parts[index]
    if (part === undefined) return undefined
    if (segment.startsWith(':')) {
      const value = decode(part)
      if (!value) return undefined
      variables[segment.slice(1)] = value
    } else if (segment !== part) return undefined
  }
  return parts.length === segments.length ? variables : undefined
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
