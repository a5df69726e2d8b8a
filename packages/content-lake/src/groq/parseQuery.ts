import {GroqSyntaxError, parse, type ExprNode} from 'groq-js'
import {QueryParseError} from '../errors/QueryParseError.ts'
import {mapChildren} from './syntax/mapChildren.ts'

/** groq-js takes a time to parse that grows with the square of the length. */
const maxLength = 65_536

/** Where groq-js takes a query to begin with a function of its own: after space and comments. */
const declaration = /^(?:[\t\n\v\f\r \u0085\u00A0]|\/\/[^\n]*\n)*fn/

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
  const declared = declaration.exec(groq)
  if (declared) {
    // groq-js writes a function's body out wherever it is called: some hundred characters become billions.
    throw new QueryParseError(
      groq,
      declared[0].length - 2,
      'The embedded Content Lake does not serve functions of your own ("fn"). Write their bodies out.',
    )
  }
  try {
    return parseTree(groq, params)
  } catch (cause) {
    // Parsing recurses, and so does what looks at the tree.
    if (!(cause instanceof RangeError)) throw cause
    throw new QueryParseError(groq, 0, 'The query nests too deeply. Ask in parts.', {cause})
  }
}

function parseTree(groq: string, params: Readonly<Record<string, unknown>>): ExprNode {
  const tree = parseSyntax(groq, params)
  const inherited = findInheritedCall(tree)
  if (inherited !== undefined) {
    throw new QueryParseError(groq, groq.indexOf(inherited), `Undefined function: ${inherited}`)
  }
  const missing = findParameter(tree)
  if (missing !== undefined) {
    const mention = [...groq.matchAll(/\$(\w+)/g)].find(([, name]) => name === missing)
    const start = mention?.index ?? 0
    throw new QueryParseError(
      groq,
      start,
      `param $${missing} referenced, but not provided. Send its value with the query.`,
    )
  }
  return tree
}

function parseSyntax(groq: string, params: Readonly<Record<string, unknown>>): ExprNode {
  try {
    return parse(groq, {params: {...params}})
  } catch (cause) {
    if (cause instanceof GroqSyntaxError) {
      throw new QueryParseError(groq, cause.position, cause.message, {cause})
    }
    if (cause instanceof Error && !(cause instanceof RangeError)) {
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

/** groq-js looks functions up in plain objects, and so finds what every object of JavaScript has, too. */
function findInheritedCall(node: ExprNode): string | undefined {
  const names =
    node.type === 'FuncCall'
      ? [node.namespace, node.name]
      : node.type === 'PipeFuncCall'
        ? [node.name]
        : []
  let found = names.find((name) => name in Object.prototype)
  mapChildren(node, (child) => {
    found ??= findInheritedCall(child)
    return child
  })
  return found
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
