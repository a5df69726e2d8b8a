import {InvalidJsonMatchError} from './InvalidJsonMatchError.ts'

/** A piece of a path, with where it starts. */
export type Token = {readonly at: number} & (
  | {readonly kind: 'symbol'; readonly text: string}
  | {readonly kind: 'name'; readonly text: string}
  | {readonly kind: 'number'; readonly value: number}
  | {readonly kind: 'text'; readonly value: string; readonly quote: '"' | "'"}
)

// A name may hold any character that means nothing in a path, as field names of other alphabets do.
const pattern =
  /\s*(?:(\.\.|==|!=|<=|>=|[.,:?<>@*[\]])|(-?\d+(?:\.\d+)?)(?![\w$])|(["'])((?:\\.|(?!\3)[^\\])*)\3|([^\s.,:?<>=!@*[\]"'\\]+))/uy

/** Splits a path into tokens. Throws `InvalidJsonMatchError`. */
export function tokenizeJsonMatch(path: string): readonly Token[] {
  const tokens: Token[] = []
  const end = path.trimEnd().length
  pattern.lastIndex = 0
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex
    const found = pattern.exec(path)
    if (!found) throw new InvalidJsonMatchError(path, at, 'a field, "." or "["')
    const [, symbol, number, quote, quoted, name] = found
    if (symbol !== undefined) tokens.push({at, kind: 'symbol', text: symbol})
    else if (number !== undefined) tokens.push({at, kind: 'number', value: Number(number)})
    else if (quote === '"' || quote === "'") {
      tokens.push({at, kind: 'text', value: (quoted ?? '').replace(/\\(.)/gsu, '$1'), quote})
    } else tokens.push({at, kind: 'name', text: name ?? ''})
  }
  return tokens
}
