import {GroqSyntaxError, parse, type ExprNode} from 'groq-js'
import {QueryParseError} from '../errors/QueryParseError.ts'

/** Parses GROQ. Throws `QueryParseError` with the position. */
export function parseQuery(groq: string, params: Readonly<Record<string, unknown>>): ExprNode {
  try {
    return parse(groq, {params})
  } catch (error) {
    if (error instanceof GroqSyntaxError) {
      throw new QueryParseError(groq, error.position, error.message, {cause: error})
    }
    if (error instanceof Error) throw new QueryParseError(groq, 0, error.message, {cause: error})
    throw error
  }
}
