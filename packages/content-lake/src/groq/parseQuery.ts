import {GroqSyntaxError, parse, type ExprNode} from 'groq-js'
import {QueryParseError} from '../errors/QueryParseError.ts'
import {mapChildren} from './syntax/mapChildren.ts'

/** groq-js takes a time to parse that grows with the square of the length. */
const maxLength = 65_536

/**
 * Parses GROQ, with the parameters' values in the place of their names. Throws `QueryParseError` with the position,
 * also for a parameter that is used but was not sent.
 */
export function parseQuery(groq: string, params: Readonly<Record<string, unknown>>): ExprNode {
  if (groq.length > maxLength) {
    throw new QueryParseError(
      groq,
      maxLength,
      `The query is longer than ${maxLength.toLocaleString('en')} characters. Send long lists as parameters.`,
    )
  }
  const tree = parseTree(groq, params)
  const missing = findParameter(tree)
  if (missing !== undefined) {
    const start = groq.search(new RegExp(`\\$${missing}\\b`))
    throw new QueryParseError(
      groq,
      start,
      `param $${missing} referenced, but not provided. Send its value with the query.`,
    )
  }
  return tree
}

function parseTree(groq: string, params: Readonly<Record<string, unknown>>): ExprNode {
  try {
    return parse(groq, {params: {...params}})
  } catch (cause) {
    if (cause instanceof GroqSyntaxError) {
      throw new QueryParseError(groq, cause.position, cause.message, {cause})
    }
    if (cause instanceof RangeError) {
      throw new QueryParseError(groq, 0, 'The query nests too deeply. Ask in parts.', {cause})
    }
    if (cause instanceof Error) {
      throw new QueryParseError(groq, findMention(groq, cause.message), cause.message, {cause})
    }
    throw cause
  }
}

/** Where the query says what an error without a position names last: `Undefined function: foo`. */
function findMention(groq: string, message: string): number {
  const name = /(\w+)\W*$/.exec(message)?.[1]
  return name === undefined ? 0 : Math.max(0, groq.indexOf(name))
}

function findParameter(node: ExprNode): string | undefined {
  if (node.type === 'Parameter') return node.name
  let found: string | undefined
  mapChildren(node, (child) => {
    found ??= findParameter(child)
    return child
  })
  return found
}
