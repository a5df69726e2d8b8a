import {InvalidJsonMatchError} from './InvalidJsonMatchError.ts'
import type {ComparisonOperator, JsonMatch, Selector} from './JsonMatch.ts'
import {tokenizeJsonMatch, type Token} from './tokenizeJsonMatch.ts'

/** A path comes from whoever writes, and reading one recurses. */
const maxLength = 2048

/**
 * Parses a JSONMatch path such as `body[_key=="a"].children[0].text`, `tags[-1]`, `list[1:3]`, `list[]` or
 * `..title`.
 * Throws `InvalidJsonMatchError`.
 */
export function parseJsonMatch(path: string): JsonMatch {
  if (path.length > maxLength) {
    throw new InvalidJsonMatchError(`${path.slice(0, 50)}…`, maxLength, 'a shorter path')
  }
  const tokens = tokenizeJsonMatch(path)
  let next = 0

  const fail = (expected: string): InvalidJsonMatchError =>
    new InvalidJsonMatchError(path, tokens[next]?.at ?? path.length, expected)
  const isSymbol = (text: string): boolean => {
    const token = tokens[next]
    return token?.kind === 'symbol' && token.text === text
  }
  const take = (text: string): boolean => {
    const found = isSymbol(text)
    if (found) next++
    return found
  }

  function takeName(): string | undefined {
    const token = tokens[next]
    const name =
      token?.kind === 'name'
        ? token.text
        : token?.kind === 'text' && token.quote === "'"
          ? token.value
          : undefined
    if (name !== undefined) next++
    return name
  }

  function takeNumber(): number | null {
    const token = tokens[next]
    if (token?.kind !== 'number') return null
    next++
    return token.value
  }

  function parsePath(): JsonMatch {
    const selectors: Selector[] = []
    for (;;) {
      if (take('..')) {
        selectors.push({kind: 'recursive'})
        if (!isSymbol('[')) selectors.push(parseField())
      } else if (take('[')) selectors.push(parseBrackets())
      else if (selectors.length === 0 || take('.')) selectors.push(parseField())
      else return selectors
    }
  }

  function parseField(): Selector {
    const name = takeName()
    if (name === undefined) throw fail('a field name')
    return {kind: 'field', name}
  }

  function parseBrackets(): Selector {
    const alternatives: JsonMatch[] = []
    do alternatives.push(parseAlternative())
    while (take(','))
    if (!take(']')) throw fail('"]"')
    const [only] = alternatives
    const selector = only?.length === 1 ? only[0] : undefined
    return alternatives.length === 1 && selector ? selector : {kind: 'union', alternatives}
  }

  function parseAlternative(): JsonMatch {
    const start = next
    if (isSymbol(']') || take('*')) return [{kind: 'slice', start: null, end: null}]
    const first = takeNumber()
    if (take(':')) return [{kind: 'slice', start: first, end: takeNumber()}]
    if (first !== null) return [{kind: 'index', index: first}]
    const condition = parseCondition()
    if (condition) return [condition]
    next = start
    return parsePath()
  }

  function parseCondition(): Selector | undefined {
    const path: string[] = []
    if (!take('@')) {
      do {
        const name = takeName()
        if (name === undefined) return undefined
        path.push(name)
      } while (take('.'))
    }
    if (take('?')) return {kind: 'exists', path}
    const operator = toOperator(tokens[next])
    if (!operator) return undefined
    next++
    return {kind: 'filter', path, operator, value: parseLiteral()}
  }

  function parseLiteral(): string | number | boolean {
    const token = tokens[next++]
    if (token?.kind === 'number') return token.value
    if (token?.kind === 'text' && token.quote === '"') return token.value
    if (token?.kind === 'name' && token.text === 'true') return true
    if (token?.kind === 'name' && token.text === 'false') return false
    next--
    throw fail('a number, true, false or text in double quotes')
  }

  const result = parsePath()
  if (next < tokens.length) throw fail('"." or "["')
  return result
}

function toOperator(token: Token | undefined): ComparisonOperator | undefined {
  if (token?.kind !== 'symbol') return undefined
  switch (token.text) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return token.text
    default:
      return undefined
  }
}
