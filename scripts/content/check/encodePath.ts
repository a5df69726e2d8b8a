import type {Path} from '@sanity/types'

/** A path as GROQ writes it, as in `sections[_key=="costs"].heading`. */
export function encodePath(path: Path): string {
  return path.reduce<string>((written, segment) => {
    if (typeof segment === 'string') return written === '' ? segment : `${written}.${segment}`
    if (typeof segment === 'object' && '_key' in segment) {
      return `${written}[_key==${JSON.stringify(segment._key)}]`
    }
    return `${written}[${String(segment)}]`
  }, '')
}
