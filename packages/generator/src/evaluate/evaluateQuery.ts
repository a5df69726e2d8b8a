import {GroqSyntaxError, parse, typeEvaluate} from 'groq-js'
import type {ExprNode, SchemaType, TypeNode} from 'groq-js'
import {correctQuery} from '../correct/correctQuery.ts'
import {QueryError} from '../errors/QueryError.ts'
import type {QuerySource} from './QuerySource.ts'

/**
 * The type tree of a query's result over a corrected schema.
 * Throws a `QueryError` that names the query, and the place where it does not parse.
 */
export function evaluateQuery(query: QuerySource, schema: SchemaType): TypeNode {
  const ast = correctQuery(query.name, parseQuery(query))
  // The evaluator sorts the unions of the schema that it is given, so it gets one of its own.
  const node = typeEvaluate(ast, structuredClone(schema))
  if (node.type === 'unknown') {
    throw new QueryError(query.name, 'its result has no type. Project the fields by their names.')
  }
  return node
}

function parseQuery(query: QuerySource): ExprNode {
  try {
    return parse(query.groq, {params: {}})
  } catch (cause) {
    const place =
      cause instanceof GroqSyntaxError ? ` (line ${cause.line}, column ${cause.column})` : ''
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new QueryError(query.name, `it does not parse${place}: ${reason}`, {cause})
  }
}
