/** What may come next: RFC 8259. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

const space = /[ \t\n\r]*/y
const plainScalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Where a text stops being JSON: the offset of the first character that does not fit, or the text's length where it ends too soon;
 * undefined for JSON. The platform's own parser does not always say.
 */
export function findJsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let offset = skip(space, text, 0)

  while (offset < text.length) {
    const next = read(text, offset, expected, open)
    if (!next) return offset
    expected = next.expected
    offset = skip(space, text, next.offset)
  }
  return expected === 'nothing' ? undefined : text.length
}

interface Step {
  readonly offset: number
  readonly expected: Expected
}

/** Reads one token, and keeps `open` up to date; undefined where the token does not fit. */
function read(
  text: string,
  offset: number,
  expected: Expected,
  open: ('{' | '[')[],
): Step | undefined {
  const character = text[offset]
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd')
  const container = open.at(-1)

  if (character === '}' || character === ']') {
    const isFit =
      expected === 'commaOrEnd' || expected === (character === '}' ? 'keyOrEnd' : 'valueOrEnd')
    if (!isFit || container !== (character === '}' ? '{' : '[')) return undefined
    open.pop()
    return {offset: offset + 1, expected: after()}
  }
  if (character === ',' && expected === 'commaOrEnd') {
    return {offset: offset + 1, expected: container === '{' ? 'key' : 'value'}
  }
  if (character === ':' && expected === 'colon') return {offset: offset + 1, expected: 'value'}
  const takesValue = expected === 'value' || expected === 'valueOrEnd'
  if (takesValue && (character === '{' || character === '[')) {
    open.push(character)
    return {offset: offset + 1, expected: character === '{' ? 'keyOrEnd' : 'valueOrEnd'}
  }
  const takesKey = (expected === 'key' || expected === 'keyOrEnd') && character === '"'
  const end = takesValue || takesKey ? skipScalar(text, offset) : offset
  if (end === offset) return undefined
  return {offset: end, expected: takesKey ? 'colon' : after()}
}

/** A loop for texts: one pattern for the whole would run out of stack at some million characters. */
function skipScalar(text: string, start: number): number {
  if (text[start] !== '"') return skip(plainScalar, text, start)
  for (let offset = start + 1; offset < text.length; offset++) {
    if (text[offset] === '"') return offset + 1
    if (text.charCodeAt(offset) < 0x20) return start
    if (text[offset] !== '\\') continue
    const end = skip(escape, text, offset)
    if (end === offset) return start
    offset = end - 1
  }
  return start
}

/** The offset after what the sticky pattern finds there, or the same offset. */
function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : offset
}
